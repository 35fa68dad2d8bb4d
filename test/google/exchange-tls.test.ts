import {getCACertificates, setDefaultCACertificates} from 'node:tls';
import {describe, expect, it, onTestFinished} from 'vitest';
import {googleEndpoints} from '../../source/google/endpoints.js';
import {exchangeCode} from '../../source/google/exchange.js';
import {adwordsScope} from '../../source/google/scopes.js';
import {certificate} from './certificate.js';
import {manualClock} from './manual-clock.js';
import {goodResponse, json, tokenServer} from './token-server.js';

async function exchangeOver(tls: ReturnType<typeof certificate>, {trusted}: {readonly trusted: boolean}) {
	if (trusted) {
		const before = getCACertificates();
		setDefaultCACertificates([...before, tls.cert]);
		onTestFinished(() => setDefaultCACertificates(before));
	}

	const {origin, requests} = await tokenServer([json(200, goodResponse)], tls);
	const {clock, waits} = manualClock();
	const grant = exchangeCode({
		endpoints: {...googleEndpoints, token: `${origin}/token`},
		client: {clientId: '1047-abc.apps.googleusercontent.com', clientSecret: 'GOCSPX-canary'},
		redirectUri: 'http://127.0.0.1:43121/',
		code: '4/0A-canary',
		codeVerifier: 'canary',
		scopes: [adwordsScope],
		env: {},
		signal: new AbortController().signal,
		clock,
	});
	const [outcome] = await Promise.allSettled([grant]);
	return {outcome, requests, waits};
}

describe('exchangeCode over TLS', () => {
	it('takes a certificate that is trusted, valid and for this host', async () => {
		const {outcome} = await exchangeOver(certificate(), {trusted: true});
		expect(outcome.status).toBe('fulfilled');
	});

	it.each([
		['self-signed', {}, false, {type: 'tls-untrusted', reason: 'DEPTH_ZERO_SELF_SIGNED_CERT'}],
		['expired', {to: 2021}, true, {type: 'tls-expired', reason: 'CERT_HAS_EXPIRED'}],
		['not yet valid', {from: 2089}, true, {type: 'tls-clock', reason: 'CERT_NOT_YET_VALID'}],
		['for another host', {subjectAltName: 'DNS:portal.test'}, true, {type: 'captive-portal'}],
	])('F65 sends nothing over a certificate that is %s', async (_, options, trusted, failure) => {
		const {outcome, requests, waits} = await exchangeOver(certificate(options), {trusted});
		expect(outcome).toMatchObject({status: 'rejected', reason: {failure}});
		expect(requests).toHaveLength(0);
		expect(waits).toEqual([]);
	});
});
