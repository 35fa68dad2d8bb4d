import {Text} from 'ink';
import {signInWords} from '../../language/english/sign-in.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import {plain} from '../../system/plain-text.js';
import {back} from '../../wizard/actions/back.js';
import type {SignInState} from '../../wizard/state.js';
import {Screen, type ScreenProps} from '../components/screen.js';
import {Select, selectHints} from '../components/select.js';

/** The browsers of this machine, each also as a private window: people have several Google Accounts. */
export function BrowsersScreen({state, send}: ScreenProps<SignInState>) {
	const found = state.browsers?.found;
	const choices = (found ?? []).map(browser => ({label: plain(browser.label, 60), value: browser}));
	const {looking, which, none} = signInWords().browsers;
	return (
		<Screen
			state={state}
			send={send}
			label={stepNamesWords().signIn}
			title={found === undefined ? looking : which}
			hints={choices.length > 0 ? selectHints() : []}
			keys={[back()]}
			note={state.note}
			list={<Select choices={choices} onSelect={browser => send({type: 'open-in', browser})} />}
			below={found?.length === 0 && <Text>{none}</Text>}
		/>
	);
}
