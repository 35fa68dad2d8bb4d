import type {StoppedState} from '../../wizard/state.js';
import {stoppedTitles} from '../../wizard/words/ends.js';
import {Screen, type ScreenProps} from '../components/screen.js';

/** The last frame when a person or a signal ended it. */
export function StoppedScreen({state, send}: ScreenProps<StoppedState>) {
	return (
		<Screen state={state} send={send} tone="failed" label="Stopped" title={stoppedTitles[state.token]} keys={[]} />
	);
}
