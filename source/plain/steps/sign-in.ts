import type {NamedBrowser} from '../../system/find-browser.js';
import {plain} from '../../system/plain-text.js';
import {canGoBack} from '../../wizard/can-go-back.js';
import {type ErrorPage, errorPages} from '../../wizard/explain/error-pages.js';
import {explain} from '../../wizard/explain/index.js';
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
		const choices = canGoBack(state) ? [back] : [];
		return {title: 'Sign-in: trading the code for a token', lines: [], choices, isBusy: true, waiting};
	}
	const {signIn} = phase;
	const wait = {
		isBusy: true,
		text: {prompt: 'paste the address that the browser ended on', takesAddress: true, react: sendText},
		waiting: {label: 'Waiting for your browser', until: signIn.expiresAt},
	} as const;
	if (state.browsers) return {...browsersView(state.browsers.found), ...wait};
	if (help === 'closed') return {...waitingView(state, signIn), ...wait};
	const page = help === 'list' ? undefined : errorPages[help];
	return page ? {...pageView(state, signIn, page), ...wait} : {...listView, ...wait};
}

function waitingView({ignored, isBrowserOpen}: SignInState, signIn: SignIn): View {
	const isElsewhere = !signIn.browserIsHere || signIn.notListening !== undefined;
	return {
		title: 'Sign-in: waiting for your browser',
		lines: [
			...(isElsewhere ? elsewhereLines(signIn) : [`Open this link in a browser on this machine: ${signIn.link}`]),
			pasteHint(signIn, isElsewhere),
			...(ignored.last ? [`${ignoredWords(ignored.count, ignored.last)}.`] : []),
		],
		choices: [
			choice(isBrowserOpen ? 'Open the browser again' : 'Open the browser', {type: 'open'}),
			choice('Open the link in another browser', {type: 'choose-browser'}),
			choice('Copy the link', {type: 'copy'}),
			{
				label: 'Show the whole link, for a browser on another computer',
				reaction: {type: 'say', lines: [signIn.consentUrl]},
			},
			choice('My browser shows an error', {type: 'help', help: 'list'}),
			back,
		],
	};
}

/** The whole address, and in an SSH session the second way: the port brought over. */
function elsewhereLines({consentUrl, link, sshCommand, notListening, browserIsHere}: SignIn): readonly string[] {
	const where = browserIsHere ? 'in your browser' : 'on the computer you sit at';
	return [
		...(notListening ? [`${explain(notListening).cause} So Google's answer can't come back by itself.`] : []),
		`Open this address ${where}: ${consentUrl}`,
		...(notListening ? [] : otherWay(link, sshCommand)),
	];
}

/** With the port brought over, the short link does it all. */
function otherWay(link: string, sshCommand: string | undefined): readonly string[] {
	return sshCommand === undefined
		? [`Or, where a browser reaches this machine's ports, open the short link: ${link}`]
		: [`Or run this in another terminal there: ${sshCommand}`, `Then open the short link: ${link}`];
}

function pasteHint({pasteOnly}: SignIn, isElsewhere: boolean): string {
	if (pasteOnly)
		return 'When the browser has come to the page you registered, copy its whole address and paste it here.';
	return isElsewhere
		? "After your consent the browser ends on a page that can't be reached. That's fine: copy that page's whole address and paste it here."
		: "Is your browser on another computer? When it ends on a page that can't be reached, copy that page's address and paste it here.";
}

function browsersView(found: readonly NamedBrowser[] | undefined): View {
	if (found === undefined) return {title: 'Sign-in: looking for browsers', lines: [], choices: [back]};
	return {
		title: 'Sign-in: open the link in which browser?',
		lines: found.length === 0 ? ['No browser was found on this machine. Copy the link instead.'] : [],
		choices: [...found.map(browser => choice(plain(browser.label, 60), {type: 'open-in', browser})), back],
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
