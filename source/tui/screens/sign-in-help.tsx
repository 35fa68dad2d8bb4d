import {Text} from 'ink';
import {actionsWords} from '../../language/english/actions.js';
import {signInWords} from '../../language/english/sign-in.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import {back} from '../../wizard/actions/back.js';
import type {ErrorPage} from '../../wizard/explain/error-pages.js';
import {errorPages} from '../../wizard/explain/error-pages.js';
import type {SignInState} from '../../wizard/state.js';
import {FixSteps} from '../components/fix-steps.js';
import {Screen, type ScreenProps} from '../components/screen.js';
import {Select, selectHints} from '../components/select.js';

/** What the browser shows instead of coming back, and what to do about each. The wait goes on behind it. */
export function HelpScreen(props: ScreenProps<SignInState>) {
	const {help} = props.state;
	const page = typeof help === 'number' ? errorPages[help] : undefined;
	return page ? <Page {...props} page={page} /> : <List {...props} />;
}

function List({state, send}: ScreenProps<SignInState>) {
	const choices = errorPages.map(({seen}, value) => ({label: seen, value}));
	return (
		<Screen
			state={state}
			send={send}
			label={stepNamesWords().signIn}
			title={signInWords().whatIsSeen}
			hints={selectHints()}
			keys={[back()]}
			list={<Select choices={choices} onSelect={help => send({type: 'help', help})} />}
		/>
	);
}

function Page({state, send, page}: ScreenProps<SignInState> & {readonly page: ErrorPage}) {
	const {asked, phase} = state;
	const redirectUri = phase.type === 'waiting' ? phase.signIn.redirectUri : '';
	const context = {...asked.client, redirectUri};
	const url = page.link?.(context);
	return (
		<Screen
			state={state}
			send={send}
			label={stepNamesWords().signIn}
			title={page.seen}
			keys={[
				...(url === undefined
					? []
					: [{key: 'o', label: actionsWords().openThePage.label, message: {type: 'open-link', url} as const}]),
				back(),
			]}
			note={state.note}
		>
			<Text>{page.means}</Text>
			<FixSteps steps={page.fix(context)} link={url} />
		</Screen>
	);
}
