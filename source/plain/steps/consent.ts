import {adwordsScope} from '../../google/scopes.js';
import {plain} from '../../system/plain-text.js';
import {consentActions} from '../../wizard/actions/consent.js';
import type {ConsentState} from '../../wizard/state.js';
import {consentNotices, redirectNotice, redirectWords} from '../../wizard/words/consent.js';
import {actionChoices, sendText} from '../choices.js';
import type {View} from '../view.js';

/** Everything Google will be asked, before anything is opened. */
export function consentView(state: ConsentState): View {
	const {editing, scopes, loginHint, redirect} = state;
	const account = loginHint === undefined ? 'you choose in the browser' : plain(loginHint);
	if (editing === 'scope') {
		return {
			title: 'Consent: another scope',
			lines: [],
			choices: [],
			text: {prompt: "type or paste the scope's address; an empty line adds none", react: sendText},
		};
	}
	if (editing === 'login-hint') {
		return {
			title: 'Consent: the Google account',
			lines: [`Until now: ${account}`],
			choices: [],
			text: {prompt: 'type its e-mail address; an empty line leaves it to the browser', react: sendText},
		};
	}
	const notice = redirectNotice(state);
	return {
		title: 'Consent: what Google will be asked',
		lines: [
			`Scope: ${adwordsScope}`,
			...scopes.map(scope => `Scope: ${plain(scope)}`),
			`Redirect: ${redirectWords(redirect)}`,
			`Account: ${account}`,
			...[notice ?? [], consentNotices.map(({full}) => full)].flat().map(text => `Mind: ${text}`),
		],
		choices: actionChoices(consentActions(state)),
	};
}
