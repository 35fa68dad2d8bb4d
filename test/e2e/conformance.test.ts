import {readdir} from 'node:fs/promises';
import {describe, expect, it} from 'vitest';
import {statusOf} from '../callback/wire.js';
import {goodResponse, json} from '../google/token-server.js';
import {applicable, suiteCases} from '../security/suite-cases.js';
import {startScripted} from './scripted-journey.js';

type Journey = Awaited<ReturnType<typeof startScripted>>;

/** What was sent in place of the genuine answer is refused, exchanged by nobody, and the sign-in goes on. */
async function expectStillWaiting({answer, state, exchanges, exited}: Journey) {
	expect(exchanges).toEqual([]);
	expect(statusOf(await answer({state, code: '4/0Agenuine'}))).toBe(303);
	expect(await exited).toBe(0);
	expect(exchanges.map(form => form.get('code'))).toEqual(['4/0Agenuine']);
}

/** An authorization response without a fault, and the token endpoint's answer to the code. */
async function signInWith(tokenResponse: object, more: Readonly<Record<string, string>> = {}) {
	const journey = await startScripted([json(200, tokenResponse)], ['--write', 'env']);
	await journey.answer({state: journey.state, code: '4/0Agenuine', ...more});
	const code = await journey.exited;
	const written = (await readdir(journey.home)).includes('.env');
	return {code, written, exchanges: journey.exchanges.length};
}

const signedIn = {code: 0, written: true, exchanges: 1};

describe("the negative cases of OpenID's conformance suite", () => {
	it(applicable.invalidState, async () => {
		const journey = await startScripted([json(200, goodResponse)]);
		expect(statusOf(await journey.answer({state: `${journey.state}x`, code: '4/0Aforged'}))).toBe(400);
		await expectStillWaiting(journey);
	});

	it(applicable.missingState, async () => {
		const journey = await startScripted([json(200, goodResponse)]);
		expect(statusOf(await journey.answer({code: '4/0Aforged'}))).toBe(400);
		await expectStillWaiting(journey);
	});

	it(applicable.invalidIss, async () => {
		const {answer, state, exchanges, exited, events} = await startScripted([json(200, goodResponse)]);
		await answer({state, code: '4/0A', iss: 'https://evil.example'});
		expect(await exited).toBe(3);
		expect(events().at(-1)).toMatchObject({event: 'failed', code: 'issuer-mismatch'});
		expect(exchanges).toEqual([]);
	});

	it.each([
		['token_type is none', {token_type: undefined}, 8],
		['token_type is not Bearer', {token_type: 'mac'}, 8],
		['access_token is missing', {access_token: undefined}, 8],
		['refresh_token is missing', {refresh_token: undefined}, 4],
		['scope lacks what was asked', {scope: 'openid'}, 3],
	])('refuses a token response whose %s, and writes nothing', async (_, change, code) => {
		expect(await signInWith({...goodResponse, ...change})).toEqual({code, written: false, exchanges: 1});
	});
});

describe('what the suite wants taken', () => {
	it(`${applicable.happy}, oidcc-client-test`, async () => {
		const extra = {iss: 'https://accounts.google.com', scope: goodResponse.scope, authuser: '0', unknown: 'x'};
		expect(await signInWith({...goodResponse, unknown: {}}, extra)).toEqual(signedIn);
	});

	it(applicable.noIss, async () => {
		expect(await signInWith(goodResponse)).toEqual(signedIn);
	});

	it(applicable.noExpiry, async () => {
		const {expires_in, ...response} = goodResponse;
		expect(await signInWith(response)).toEqual(signedIn);
	});

	it(applicable.tokenType, async () => {
		expect(await signInWith({...goodResponse, token_type: 'bEaReR'})).toEqual(signedIn);
	});
});

it('every module is listed once, and run or set aside for a reason', () => {
	const modules = suiteCases.map(({module}) => module);
	expect(new Set(modules).size).toBe(modules.length);
	const toRun = suiteCases.filter(each => 'expects' in each).map(({module}) => module);
	expect(new Set(toRun)).toEqual(new Set([...Object.values(applicable), 'oidcc-client-test']));
});
