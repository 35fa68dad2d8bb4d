import {Text} from 'ink';
import {fieldsWords} from '../../language/english/fields.js';
import {previewWords} from '../../language/english/preview.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import {back} from '../../wizard/actions/back.js';
import type {TargetsState} from '../../wizard/state.js';
import {targetChoices} from '../../wizard/words/target-choices.js';
import {Screen, type ScreenProps} from '../components/screen.js';
import {inColumns, Select, selectHints} from '../components/select.js';
import {fieldHints, TextField} from '../components/text-field.js';
import {useRoomy} from '../use-roomy.js';

/** Each library's file: where it is and what is in it. The one in this project comes first. */
export function TargetsScreen({state, send}: ScreenProps<TargetsState>) {
	const {targets, elsewhere} = state;
	const roomy = useRoomy();
	const {
		looking,
		which,
		firstSeen,
		plain: {pathTitle},
	} = previewWords();
	if (elsewhere) {
		return (
			<Screen
				state={state}
				send={send}
				label={stepNamesWords().deliver}
				title={pathTitle}
				hints={fieldHints()}
				keys={[back()]}
				typing
			>
				<TextField label={fieldsWords().path} initial={elsewhere.path} onSubmit={text => send({type: 'text', text})} />
			</Screen>
		);
	}
	return (
		<Screen
			state={state}
			send={send}
			label={stepNamesWords().deliver}
			title={targets === undefined ? looking : which}
			hints={selectHints()}
			keys={[back()]}
			list={<Select choices={inColumns(targetChoices(targets ?? []), 22)} onSelect={send} />}
			below={roomy && <Text dimColor>{firstSeen}</Text>}
		/>
	);
}
