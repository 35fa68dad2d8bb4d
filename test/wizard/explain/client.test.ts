import {describe, expect, it} from 'vitest';
import type {ClientFailure} from '../../../source/google/client-failures.js';
import {clientExplanations} from '../../../source/wizard/explain/client.js';
import type {Explanation} from '../../../source/wizard/explain/explanation.js';
import {clientSamples} from '../../helpers/sample-failures/client.js';
import {listed} from '../../helpers/sample-failures/samples.js';

const clientId = '104765432109-abc.apps.googleusercontent.com';
const client = {type: 'desktop', clientId, redirectUris: [], projectId: 'ads-reports'} as const;

const samples = listed(clientSamples);

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
