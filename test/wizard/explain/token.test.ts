import {describe, expect, it} from 'vitest';
import type {TokenFailure} from '../../../source/google/token-failures.js';
import {tokenExplanations} from '../../../source/wizard/explain/token.js';
import {listed, samplePlace} from '../../helpers/sample-failures/samples.js';
import {tokenSamples} from '../../helpers/sample-failures/token.js';

const {client, redirectUri} = samplePlace;

function explain(failure: TokenFailure) {
	const row = tokenExplanations[failure.type] as (
		failure: TokenFailure,
	) => ReturnType<(typeof tokenExplanations)['unreachable']>;
	return row(failure);
}

describe('tokenExplanations', () => {
	it.each(listed(tokenSamples()))('says it short: %j', failure => {
		const {title, cause, fix} = explain(failure);
		expect(title.length).toBeLessThanOrEqual(60);
		expect(title).toMatch(/^[A-Z][^.]*[^.!]$/i);
		for (const sentence of [cause, ...fix]) {
			expect(sentence).toMatch(/^[A-Z].*[.]$/);
			expect(sentence).not.toMatch(/undefined|[^\x20-\x7e]/);
		}

		expect(fix.length).toBeGreaterThanOrEqual(1);
		expect(fix.length).toBeLessThanOrEqual(4);
	});

	it('F54 F55 leads to this very client and says what to add', () => {
		const page =
			'https://console.cloud.google.com/auth/clients/1047-abc.apps.googleusercontent.com?project=ads-reports';
		expect(tokenExplanations['invalid-client']({type: 'invalid-client', client}).link).toBe(page);
		const mismatch = tokenExplanations['redirect-uri-mismatch']({type: 'redirect-uri-mismatch', client, redirectUri});
		expect(mismatch).toMatchObject({link: page, fix: [expect.stringContaining(redirectUri), expect.any(String)]});
	});
});
