import {adwordsScope} from '../../google/scopes.js';
import {consentWords} from '../../language/english/consent.js';
import {phrasesWords} from '../../language/english/phrases.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import {plain} from '../../system/plain-text.js';
import {consentActions} from '../../wizard/actions/consent.js';
import type {ConsentState} from '../../wizard/state.js';
import {consentNotices, redirectNotice, redirectWords} from '../../wizard/words/consent.js';
import {actionChoices, sendText} from '../choices.js';
import type {View} from '../view.js';

/** Everything Google will be asked, before anything is opened. */
export function consentView(state: ConsentState): View {
	const {editing, scopes, loginHint, redirect} = state;
	const words = consentWords();
	const {labelled} = phrasesWords();
	const {consent} = stepNamesWords();
	const account = loginHint === undefined ? words.youChoose.full : plain(loginHint);
	if (editing === 'scope') {
		return {
			title: labelled(consent, words.plain.scopeTitle),
			lines: [],
			choices: [],
			text: {prompt: words.plain.scopePrompt, react: sendText},
		};
	}
	if (editing === 'login-hint') {
		return {
			title: labelled(consent, words.plain.accountTitle),
			lines: [words.plain.untilNow(account)],
			choices: [],
			text: {prompt: words.plain.accountPrompt, react: sendText},
		};
	}
	const notice = redirectNotice(state);
	return {
		title: labelled(consent, words.title),
		lines: [
			labelled(words.scope, adwordsScope),
			...scopes.map(scope => labelled(words.scope, plain(scope))),
			labelled(words.redirect, redirectWords(redirect)),
			labelled(words.account, account),
			...[notice ?? [], consentNotices().map(({full}) => full)].flat().map(words.plain.mind),
		],
		choices: actionChoices(consentActions(state)),
	};
}
