import {Text} from 'ink';
import {plain} from '../../system/plain-text.js';
import type {SignInState} from '../../wizard/state.js';
import {Screen, type ScreenProps} from '../components/screen.js';
import {Select, selectHints} from '../components/select.js';

/** The browsers of this machine, each also as a private window: people have several Google Accounts. */
export function BrowsersScreen({state, send}: ScreenProps<SignInState>) {
	const found = state.browsers?.found;
	const choices = (found ?? []).map(browser => ({label: plain(browser.label, 60), value: browser}));
	return (
		<Screen
			state={state}
			send={send}
			label="Sign-in"
			title={found === undefined ? 'looking for browsers...' : 'open the link in which browser?'}
			hints={choices.length > 0 ? selectHints : []}
			keys={[{key: 'esc', label: 'back', message: {type: 'back'}}]}
			note={state.note}
		>
			<Select choices={choices} onSelect={browser => send({type: 'open-in', browser})} />
			{found?.length === 0 && <Text>No browser was found on this machine. Copy the link instead.</Text>}
		</Screen>
	);
}
