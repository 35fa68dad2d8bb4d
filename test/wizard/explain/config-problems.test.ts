import {describe, expect, it} from 'vitest';
import type {ConfigProblem, NotEditableReason} from '../../../source/configs/failures.js';
import {configProblemsExplanations} from '../../../source/wizard/explain/config-problems.js';
import type {Explanation} from '../../../source/wizard/explain/explanation.js';

const path = '/home/ada/google-ads.yaml';
const keys = ['clientId', 'clientSecret', 'refreshToken', 'loginCustomerId'] as const;
const reasons: readonly NotEditableReason[] = [
	'no-section',
	'several-sections',
	'duplicate-key',
	'computed-value',
	'not-in-section',
	'unfamiliar-syntax',
	'unbalanced',
	'syntax-error',
	'not-read',
];
const samples: readonly ConfigProblem[] = [
	...reasons.map(reason => ({type: 'config-not-readable', reason, lines: [3], path}) as const),
	{type: 'config-other-sign-in', lines: [3], key: 'keyfile', path},
	...keys.map(key => ({type: 'config-lacks-value', key, path}) as const),
	...keys.map(key => ({type: 'config-placeholder', key, path}) as const),
	...keys.map(key => ({type: 'config-value-malformed', key, path}) as const),
	...['123-456-7890', '12', ''].map(
		seen => ({type: 'config-customer-id-malformed', key: 'loginCustomerId', seen, path}) as const,
	),
	{type: 'config-developer-token-empty', path},
	{type: 'config-needs-setting', setting: 'use_proto_plus', path},
	{type: 'config-needs-setting', setting: 'OAuth2Mode', path},
	{type: 'config-format-unknown', path},
];

const explain = (problem: ConfigProblem) =>
	(configProblemsExplanations[problem.type] as (problem: ConfigProblem) => Explanation)(problem);

describe('configProblemsExplanations', () => {
	it('is tried here in full', () => {
		expect(new Set(samples.map(({type}) => type))).toEqual(new Set(Object.keys(configProblemsExplanations)));
	});

	it.each(samples)('$type $reason $key $setting $seen fits the screen and says which file', problem => {
		const {title, cause, fix, exit} = explain(problem);
		expect(title.length).toBeLessThanOrEqual(60);
		expect(title).not.toMatch(/\.$/);
		expect(cause).toMatch(/\.$/);
		expect(cause).toContain(path);
		expect(cause).not.toMatch(/undefined|edit/);
		expect(fix.length).toBeGreaterThan(0);
		expect(fix.length).toBeLessThan(5);
		expect(exit).toBe('unusableInput');
		const {path: _, ...withoutPath} = problem;
		expect(explain(withoutPath).cause).toBe(cause.replace(path, 'The environment'));
	});

	it('says where', () => {
		const {cause} = explain({type: 'config-other-sign-in', lines: [3], key: 'keyfile', path});
		expect(cause).toContain(`${path}, keyfile in line 3: `);
	});

	it.each<[ConfigProblem, RegExp]>([
		[{type: 'config-lacks-value', key: 'clientId'}, /^Set GOOGLE_ADS_CLIENT_ID,/],
		[{type: 'config-value-malformed', key: 'clientSecret'}, /^Set GOOGLE_ADS_CLIENT_SECRET anew/],
		[
			{type: 'config-customer-id-malformed', key: 'loginCustomerId', seen: '12'},
			/^Set GOOGLE_ADS_LOGIN_CUSTOMER_ID to ten digits.*Or unset it/,
		],
		[{type: 'config-developer-token-empty'}, /^Unset GOOGLE_ADS_DEVELOPER_TOKEN:/],
	])('names the variable where a value comes from the environment: $type', (problem, advice) => {
		const fix = explain(problem).fix.join(' ');
		expect(fix).toMatch(advice);
		expect(fix).not.toMatch(/editor|line\b/);
	});

	it('says what Python wants of use_proto_plus', () => {
		expect(explain({type: 'config-needs-setting', setting: 'use_proto_plus', path}).cause).toBe(
			`${path} has no use_proto_plus with True or False, and the Python library doesn't start without one.`,
		);
	});

	it('knows dashes from other slips', () => {
		const cause = (seen: string) =>
			explain({type: 'config-customer-id-malformed', key: 'loginCustomerId', seen, path}).cause;
		expect(cause('123-456-7890')).toContain('"123-456-7890", with dashes, which the library doesn\'t take away');
		expect(cause('12')).toBe(`${path} has "12".`);
		expect(cause('')).toBe(`${path} has an empty one.`);
	});
});
