import {plain} from '../../system/plain-text.js';
import {shortClientId} from '../../system/short-client-id.js';
import {explainForStoredToken} from '../../wizard/explain/for-stored-token.js';
import {beneath} from '../explanation-lines.js';
import {homePath} from '../home-path.js';
import type {Paint} from '../print.js';
import type {CheckedConfig, CheckName, Finding} from './finding.js';

const labels: Readonly<Record<CheckName, string>> = {
	form: 'Values',
	refresh: 'Token',
	'client-and-scope': 'Client',
	accounts: 'Google Ads',
	'login-customer': 'Login customer',
	lifetime: 'Lifetime',
	permissions: 'Permissions',
	git: 'Git',
};

const marks = {
	good: {mark: '✔', color: 'green'},
	bad: {mark: '✘', color: 'red'},
	note: {mark: '!', color: 'yellow'},
	skipped: {mark: '-', color: 'dim'},
} as const satisfies Readonly<Record<Finding['verdict'], unknown>>;

const labelWidth = Math.max(...Object.values(labels).map(({length}) => length)) + 2;
const indent = ' '.repeat(6);

/** What a person is told of one config: a heading, a line for each finding, and the fix beneath what is wrong. */
export function report(
	checked: CheckedConfig,
	{paint, homeFolder}: {paint: Paint; homeFolder: string},
): readonly string[] {
	const {path, label, clientId, findings} = checked;
	const name = path === undefined ? 'Environment variables' : homePath(path, homeFolder);
	const about = [label, ...(clientId === undefined ? [] : [shortClientId(clientId)])].filter(Boolean).join(' · ');
	return [
		`${paint('bold', name)}${about ? paint('dim', ` · ${about}`) : ''}`,
		...findings.flatMap(finding => findingLines(finding, paint)),
	];
}

function findingLines(finding: Finding, paint: Paint): readonly string[] {
	const {mark, color} = marks[finding.verdict];
	const line = (text: string) => `  ${paint(color, mark)} ${labels[finding.check].padEnd(labelWidth)}${text}`;
	switch (finding.verdict) {
		case 'good':
			return [line(plain(finding.text, 600))];
		case 'skipped':
			return [line(paint('dim', finding.text))];
		case 'note':
			return [line(plain(finding.text, 600)), ...(finding.link ? [`${indent}${paint('cyan', finding.link)}`] : [])];
		case 'bad': {
			const explanation = explainForStoredToken(finding.failure);
			return [line(explanation.title), ...beneath(explanation, paint, indent)];
		}
	}
}

/** The last line: how it all went. */
export function summary(total: number, bad: number): string {
	const configs = `${total} ${total === 1 ? 'config' : 'configs'}`;
	if (bad === 0) return total === 1 ? `${configs}, good.` : `${configs}, all good.`;
	return total === 1 ? `${configs} has a problem.` : `${bad} of ${configs} ${bad === 1 ? 'has' : 'have'} a problem.`;
}
