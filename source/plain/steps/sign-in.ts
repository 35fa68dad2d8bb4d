import {actionsWords} from '../../language/english/actions.js';
import {phrasesWords} from '../../language/english/phrases.js';
import {signInWords} from '../../language/english/sign-in.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import type {NamedBrowser} from '../../system/find-browser.js';
import {plain} from '../../system/plain-text.js';
import {signInActions} from '../../wizard/actions/sign-in.js';
import {type ErrorPage, errorPages} from '../../wizard/explain/error-pages.js';
import {explain} from '../../wizard/explain/index.js';
import type {SignIn} from '../../wizard/sign-in.js';
import type {SignInState} from '../../wizard/state.js';
import {actionChoices, back, choice, fixLines, sendText} from '../choices.js';
import type {View} from '../view.js';

/** The wait for the browser, the exchange that follows, and help for what the browser may show meanwhile. */
export function signInView(state: SignInState): View {
	const {phase, help} = state;
	const words = signInWords();
	if (phase.type === 'opening') {
		return {title: titled(words.opening), lines: [], choices: [], isBusy: true};
	}
	if (phase.type === 'exchanging') {
		const waiting = {label: words.plain.exchanging};
		const choices = actionChoices(signInActions(state));
		return {title: titled(words.exchanging), lines: [], choices, isBusy: true, waiting};
	}
	const {signIn} = phase;
	const wait = {
		isBusy: true,
		text: {prompt: words.plain.prompt, takesAddress: true, react: sendText},
		waiting: {label: words.plain.waiting, until: signIn.expiresAt},
	} as const;
	if (state.browsers) return {...browsersView(state.browsers.found), ...wait};
	if (help === 'closed') return {...waitingView(state, signIn), ...wait};
	const page = help === 'list' ? undefined : errorPages[help];
	return page ? {...pageView(state, signIn, page), ...wait} : {...listView(), ...wait};
}

const titled = (title: string) => phrasesWords().labelled(stepNamesWords().signIn, title);

function waitingView(state: SignInState, signIn: SignIn): View {
	const {ignored} = state;
	const words = signInWords();
	const isElsewhere = !signIn.browserIsHere || signIn.notListening !== undefined;
	return {
		title: titled(words.waiting),
		lines: [
			...(isElsewhere ? elsewhereLines(signIn) : [words.here.link(signIn.link)]),
			pasteHint(signIn, isElsewhere),
			...(ignored.last ? [`${words.ignored(ignored.count, ignored.last)}.`] : []),
		],
		// Behind the one that copies it. Screens have no key for it: they show it where it's needed.
		choices: actionChoices(signInActions(state)).toSpliced(2, 0, {
			label: words.actions.wholeLink.sentence,
			reaction: {type: 'say', lines: [signIn.consentUrl]},
		}),
	};
}

/** The whole address, and in an SSH session the second way: the port brought over. */
function elsewhereLines({consentUrl, link, sshCommand, notListening, browserIsHere}: SignIn): readonly string[] {
	const {notListening: alone, address} = signInWords().elsewhere;
	const explanation = notListening && explain(notListening);
	return [
		...(explanation ? [alone(explanation.cause), ...explanation.fix] : []),
		(browserIsHere ? address.inBrowser : address.onComputer)(consentUrl),
		...(notListening ? [] : otherWay(link, sshCommand)),
	];
}

/** With the port brought over, the short link does it all. */
function otherWay(link: string, sshCommand: string | undefined): readonly string[] {
	const words = signInWords().elsewhere.port;
	return sshCommand === undefined ? [words.reachedLink(link)] : [words.sshCommand(sshCommand), words.thenLink(link)];
}

function pasteHint({pasteOnly, notListening}: SignIn, isElsewhere: boolean): string {
	const words = signInWords();
	if (pasteOnly) return words.pasteOnly.copyAndPaste;
	return isElsewhere ? words.elsewhere.copyAndPaste(notListening?.type === 'port-taken') : words.here.paste;
}

function browsersView(found: readonly NamedBrowser[] | undefined): View {
	const {browsers, plain: said} = signInWords();
	if (found === undefined) return {title: titled(said.looking), lines: [], choices: [back()]};
	return {
		title: titled(browsers.which),
		lines: found.length === 0 ? [browsers.none] : [],
		choices: [...found.map(browser => choice(plain(browser.label, 60), {type: 'open-in', browser})), back()],
	};
}

const listView = (): View => ({
	title: titled(signInWords().whatIsSeen),
	lines: [],
	choices: [...errorPages.map(({seen}, help) => choice(seen, {type: 'help', help})), back()],
});

function pageView({asked}: SignInState, {redirectUri}: SignIn, {seen, means, fix, link}: ErrorPage): View {
	const context = {...asked.client, redirectUri};
	const url = link?.(context);
	return {
		title: titled(seen),
		lines: [means, ...fixLines(fix(context), url)],
		choices: [
			...(url === undefined ? [] : [choice(actionsWords().openThePage.sentence, {type: 'open-link', url})]),
			back(),
		],
	};
}
