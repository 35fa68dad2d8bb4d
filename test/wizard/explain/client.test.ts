import {describe, expect, it} from 'vitest';
import type {ClientFailure} from '../../../source/google/client-failures.js';
import {clientExplanations} from '../../../source/wizard/explain/client.js';
import {credentialNames, jsonProblems, redirectUriProblems} from '../../../source/wizard/explain/client-words.js';
import type {Explanation} from '../../../source/wizard/explain/explanation.js';

const clientId = '104765432109-abc.apps.googleusercontent.com';
const client = {type: 'desktop', clientId, redirectUris: [], projectId: 'ads-reports'} as const;
const keysOf = <K extends string>(record: Readonly<Record<K, string>>) => Object.keys(record) as K[];

const samples: readonly ClientFailure[] = [
	{type: 'client-file-empty'},
	{type: 'client-file-too-large', limit: 65_536},
	{type: 'client-file-not-text'},
	{type: 'client-file-web-page'},
	...keysOf(jsonProblems).map(problem => ({type: 'client-file-not-json', problem, line: 2, column: 7}) as const),
	{type: 'client-file-library-config'},
	{type: 'client-file-array'},
	{type: 'client-file-service-account'},
	{type: 'client-file-authorized-user'},
	{type: 'client-file-external-account'},
	{type: 'client-file-native-app'},
	{type: 'client-file-unknown', keys: []},
	{type: 'client-file-unknown', keys: ['a', 'b']},
	{type: 'client-file-malformed', field: 'web.client_id'},
	{type: 'client-endpoint-not-google', field: 'token_uri', value: 'https://evil.example/'},
	{type: 'client-secret-missing', client},
	{type: 'client-secret-masked', client},
	{type: 'client-id-missing'},
	{type: 'client-id-invalid', seen: 'abc'},
	{type: 'client-secret-unusable', reason: 'empty'},
	{type: 'client-secret-unusable', reason: 'masked'},
	{type: 'client-secret-unusable', reason: 'malformed'},
	...keysOf(credentialNames).flatMap(
		credential =>
			[
				{type: 'client-file-credential', credential},
				{type: 'client-id-is-something-else', credential},
				{type: 'client-secret-is-something-else', credential},
			] as const,
	),
	...keysOf(redirectUriProblems).map(
		problem => ({type: 'redirect-uri-unusable', redirectUri: 'http://x/', problem}) as const,
	),
	{type: 'redirect-uri-not-loopback', redirectUri: 'https://example.com/'},
	{type: 'port-not-applicable', clientType: 'web'},
	{type: 'port-not-applicable', clientType: 'desktop'},
];

const explain = (failure: ClientFailure) =>
	(clientExplanations[failure.type] as (failure: ClientFailure) => Explanation)(failure);

describe('clientExplanations', () => {
	it('has a sample of each failure here', () => {
		expect(new Set(samples.map(({type}) => type))).toEqual(new Set(Object.keys(clientExplanations)));
	});

	it.each(samples.map(sample => [JSON.stringify(sample), sample] as const))(
		'%s: short, whole and curable',
		(_, sample) => {
			const {title, cause, fix, link, exit} = explain(sample);
			expect(title.length).toBeLessThanOrEqual(60);
			expect(title).toMatch(/^(?:[A-Z]|--port).*[^.]$/);
			expect(cause).toMatch(/^[A-Z"h].*[.…a-z]$/);
			expect(fix.length).toBeGreaterThanOrEqual(1);
			expect(fix.length).toBeLessThanOrEqual(4);
			expect([title, cause, ...fix].join(' ')).not.toMatch(/undefined|NaN|\[object/);
			expect(link).toMatch(/^https:\/\/console\.cloud\.google\.com\/auth\/clients/);
			expect(exit).toBe('unusableInput');
		},
	);

	it('says where the JSON is wrong, and how', () => {
		expect(explain({type: 'client-file-not-json', problem: 'trailing-comma', line: 9, column: 1}).cause).toBe(
			'At line 9, column 1, there is a comma too many.',
		);
	});

	it('names the keys of a stranger', () => {
		expect(explain({type: 'client-file-unknown', keys: ['a', 'b']}).cause).toContain('has a, b.');
	});

	it('F76: shows where a doctored file points', () => {
		const failure = {type: 'client-endpoint-not-google', field: 'token_uri', value: 'https://evil.example/'} as const;
		expect(explain(failure).cause).toBe('Its token_uri is https://evil.example/, which no file from Google has.');
	});

	it.each(['client-secret-missing', 'client-secret-masked'] as const)('F79: %s leads to this very client', type => {
		expect(explain({type, client}).link).toBe(
			`https://console.cloud.google.com/auth/clients/${clientId}?project=ads-reports`,
		);
	});

	it('sends a web client from --port to --redirect-uri', () => {
		expect(explain({type: 'port-not-applicable', clientType: 'web'}).fix[0]).toContain('--redirect-uri');
		expect(explain({type: 'port-not-applicable', clientType: 'desktop'}).fix[0]).toContain('Leave out --port');
	});
});
