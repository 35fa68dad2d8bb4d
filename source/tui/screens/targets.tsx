import {Text} from 'ink';
import type {TargetsState} from '../../wizard/state.js';
import {targetChoices} from '../../wizard/words/target-choices.js';
import {Screen, type ScreenProps} from '../components/screen.js';
import {inColumns, Select, selectHints} from '../components/select.js';
import {useRoomy} from '../use-roomy.js';

/** Each library's file: where it is and what is in it. The one in this project comes first. */
export function TargetsScreen({state, send}: ScreenProps<TargetsState>) {
	const {targets} = state;
	const roomy = useRoomy();
	return (
		<Screen
			state={state}
			send={send}
			label="Deliver"
			title={targets === undefined ? 'looking for config files...' : 'which config file?'}
			hints={selectHints}
			keys={[{key: 'esc', label: 'back', message: {type: 'back'}}]}
		>
			<Select choices={inColumns(targetChoices(targets ?? []), 22)} onSelect={send} />
			{roomy && <Text dimColor>You'll see the change before anything is written.</Text>}
		</Screen>
	);
}
