import {checkCommandWords} from '../../language/english/check-command.js';
import {plain} from '../../system/plain-text.js';
import {shortClientId} from '../../system/short-client-id.js';
import {explainForStoredToken} from '../../wizard/explain/for-stored-token.js';
import {beneath} from '../explanation-lines.js';
import {homePath} from '../home-path.js';
import type {Paint} from '../print.js';
import type {CheckedConfig, Finding} from './finding.js';

const marks = {
	good: {mark: '✔', color: 'green'},
	bad: {mark: '✘', color: 'red'},
	note: {mark: '!', color: 'yellow'},
	skipped: {mark: '-', color: 'dim'},
} as const satisfies Readonly<Record<Finding['verdict'], unknown>>;

const indent = ' '.repeat(6);

/** What a person is told of one config: a heading, a line for each finding, and the fix beneath what is wrong. */
export function report(
	checked: CheckedConfig,
	{paint, homeFolder}: {paint: Paint; homeFolder: string},
): readonly string[] {
	const {path, label, clientId, findings} = checked;
	const name = path === undefined ? checkCommandWords().environment : homePath(path, homeFolder);
	const about = [label, ...(clientId === undefined ? [] : [shortClientId(clientId)])].filter(Boolean).join(' · ');
	return [
		`${paint('bold', name)}${about ? paint('dim', ` · ${about}`) : ''}`,
		...findings.flatMap(finding => findingLines(finding, paint)),
	];
}

function findingLines(finding: Finding, paint: Paint): readonly string[] {
	const {mark, color} = marks[finding.verdict];
	const {labels} = checkCommandWords();
	const labelWidth = Math.max(...Object.values(labels).map(({length}) => length)) + 2;
	const line = (text: string) => `  ${paint(color, mark)} ${labels[finding.check].padEnd(labelWidth)}${text}`;
	switch (finding.verdict) {
		case 'good':
			return [line(plain(finding.text, 600))];
		case 'skipped':
			return [line(paint('dim', finding.text))];
		case 'note':
			return [
				line(plain(finding.text, 600)),
				...(finding.link ? [`${indent}${paint('underline', finding.link)}`] : []),
			];
		case 'bad': {
			const explanation = explainForStoredToken(finding.failure);
			return [line(explanation.title), ...beneath(explanation, paint, indent)];
		}
	}
}
