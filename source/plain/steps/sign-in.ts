import {type ErrorPage, errorPages} from '../../wizard/explain/error-pages.js';
import type {SignIn} from '../../wizard/sign-in.js';
import type {SignInState} from '../../wizard/state.js';
import {ignoredWords} from '../../wizard/words/ignored.js';
import {back, choice, fixLines, sendText} from '../choices.js';
import type {View} from '../view.js';

/** The wait for the browser, the exchange that follows, and help for what the browser may show meanwhile. */
export function signInView(state: SignInState): View {
	const {phase, help} = state;
	if (phase.type === 'opening') {
		return {title: 'Sign-in: opening a port on this machine', lines: [], choices: [], isBusy: true};
	}
	if (phase.type === 'exchanging') {
		const waiting = {label: 'Trading the code for a token'};
		return {title: 'Sign-in: trading the code for a token', lines: [], choices: [], isBusy: true, waiting};
	}
	const {signIn} = phase;
	const wait = {
		isBusy: true,
		text: {prompt: 'paste the address that the browser ended on', takesAddress: true, react: sendText},
		waiting: {label: 'Waiting for your browser', until: signIn.expiresAt},
	} as const;
	if (help === 'closed') return {...waitingView(state, signIn), ...wait};
	const page = help === 'list' ? undefined : errorPages[help];
	return page ? {...pageView(state, signIn, page), ...wait} : {...listView, ...wait};
}

function waitingView({ignored, isBrowserOpen}: SignInState, {link, consentUrl, pasteOnly}: SignIn): View {
	return {
		title: 'Sign-in: waiting for your browser',
		lines: [
			`Open this link in a browser on this machine: ${link}`,
			pasteOnly
				? 'When the browser has come to the page you registered, copy its whole address and paste it here.'
				: "Is your browser on another computer? When it ends on a page that can't be reached, copy that page's address and paste it here.",
			...(ignored.last ? [`${ignoredWords(ignored.count, ignored.last)}.`] : []),
		],
		choices: [
			choice(isBrowserOpen ? 'Open the browser again' : 'Open the browser', {type: 'open'}),
			choice('Copy the link', {type: 'copy'}),
			{
				label: 'Show the whole link, for a browser on another computer',
				reaction: {type: 'say', lines: [consentUrl]},
			},
			choice('My browser shows an error', {type: 'help', help: 'list'}),
			back,
		],
	};
}

const listView: View = {
	title: 'Sign-in: what does the browser show?',
	lines: [],
	choices: [...errorPages.map(({seen}, help) => choice(seen, {type: 'help', help})), back],
};

function pageView({asked}: SignInState, {redirectUri}: SignIn, {seen, means, fix, link}: ErrorPage): View {
	const context = {...asked.client, redirectUri};
	const url = link?.(context);
	return {
		title: `Sign-in: ${seen}`,
		lines: [means, ...fixLines(fix(context), url)],
		choices: [...(url === undefined ? [] : [choice('Open the page in the browser', {type: 'open-link', url})]), back],
	};
}
