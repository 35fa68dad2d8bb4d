import {Text} from 'ink';
import {endsWords} from '../../language/english/ends.js';
import {revokingWords} from '../../language/english/revoking.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import {plain} from '../../system/plain-text.js';
import type {StoppedState} from '../../wizard/state.js';
import {Screen, type ScreenProps} from '../components/screen.js';

/** The last frame when a person or a signal ended it. */
export function StoppedScreen({state, send}: ScreenProps<StoppedState>) {
	return (
		<Screen
			state={state}
			send={send}
			tone="failed"
			label={stepNamesWords().stopped}
			title={endsWords().stopped[state.token]}
			keys={[]}
		>
			{state.stillHeld && (
				<>
					<Text>{revokingWords().stillHeld}</Text>
					{state.stillHeld.map(path => (
						<Text key={path}>{plain(path)}</Text>
					))}
				</>
			)}
		</Screen>
	);
}
