import {plain} from '../../system/plain-text.js';
import {explainForStoredToken} from '../../wizard/explain/for-stored-token.js';
import {type CheckedConfig, type Finding, firstFailure} from './finding.js';

/** What a program is told of one config: the `checked` event, in one line. */
export function checkedEvent(checked: CheckedConfig): string {
	const {source, path, format, clientId, findings, accounts, expiresAt} = checked;
	return JSON.stringify({
		event: 'checked',
		path: path === undefined ? undefined : plain(path, 4096),
		source,
		format,
		ok: firstFailure(checked) === undefined,
		clientId: clientId === undefined ? undefined : plain(clientId),
		findings: findings.map(findingFields),
		accounts: accounts.map(({id, name, manager}) => ({
			id,
			name: name === undefined ? undefined : plain(name),
			manager,
		})),
		expiresAt: expiresAt?.toISOString(),
	});
}

/** The last line: the `done` event. */
export function doneEvent(ok: boolean, checked: number): string {
	return JSON.stringify({event: 'done', ok, checked});
}

function findingFields(finding: Finding) {
	const {check, verdict} = finding;
	if (verdict !== 'bad') return {...finding, text: plain(finding.text, 600)};
	const {title, cause, fix, link} = explainForStoredToken(finding.failure);
	return {check, verdict, code: finding.failure.type, title, cause, fix, link};
}
