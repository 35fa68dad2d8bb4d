import {describe, expect, it} from 'vitest';
import {explain} from '../../../source/wizard/explain/index.js';
import {tokenExplanations} from '../../../source/wizard/explain/token.js';
import {expectShortAndWhole} from '../../helpers/expect-short-and-whole.js';
import {listed, samplePlace} from '../../helpers/sample-failures/samples.js';
import {tokenSamples} from '../../helpers/sample-failures/token.js';

const {client, redirectUri} = samplePlace;

describe('tokenExplanations', () => {
	it.each(listed(tokenSamples()))('says it short: %j', failure => {
		expectShortAndWhole(explain(failure));
	});

	it('F54 F55 leads to this very client and says what to add', () => {
		const page =
			'https://console.cloud.google.com/auth/clients/1047-abc.apps.googleusercontent.com?project=ads-reports';
		expect(tokenExplanations['invalid-client']({type: 'invalid-client', client}).link).toBe(page);
		const mismatch = tokenExplanations['redirect-uri-mismatch']({type: 'redirect-uri-mismatch', client, redirectUri});
		expect(mismatch).toMatchObject({link: page, fix: [expect.stringContaining(redirectUri), expect.any(String)]});
	});
});
