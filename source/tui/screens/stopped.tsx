import type {StoppedState} from '../../wizard/state.js';
import {Screen, type ScreenProps} from '../components/screen.js';

const titles = {
	none: 'nothing was made or changed',
	delivered: 'what was saved stays saved',
	revoked: 'the token was revoked',
	dropped: 'the token was not saved; sign in again to make a new one',
} as const satisfies Record<StoppedState['token'], string>;

/** The last frame when a person or a signal ended it. */
export function StoppedScreen({state, send}: ScreenProps<StoppedState>) {
	return <Screen state={state} send={send} tone="failed" label="Stopped" title={titles[state.token]} keys={[]} />;
}
