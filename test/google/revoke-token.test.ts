import {describe, expect, it} from 'vitest';
import {sandboxEndpoints} from '../../source/google/endpoints.js';
import {revokeToken} from '../../source/google/revoke-token.js';
import {useDesk} from '../sandbox/desk.js';
import {googleServer, type Routes, refreshToken} from './google-server.js';
import {manualClock} from './manual-clock.js';
import {cut, hang, json, page, reply} from './token-server.js';

const base = {token: refreshToken, env: {}, signal: new AbortController().signal};

/** What comes of a revocation at a server that says this. */
async function revoke(answers: Routes[string], overrides: Partial<Parameters<typeof revokeToken>[0]> = {}) {
	const {endpoints, requests, origin} = await googleServer({'/revoke': answers});
	const revoked = revokeToken({...base, endpoints, clock: manualClock().clock, ...overrides});
	const [outcome] = await Promise.allSettled([revoked]);
	return {outcome, requests, host: new URL(origin).host};
}

const done = {status: 'fulfilled', value: 'revoked'};
const deadAlready = {status: 'fulfilled', value: 'dead-already'};
const rejected = (failure: unknown) => ({status: 'rejected', reason: {failure}});
const invalid = json(400, {error: 'invalid_token', error_description: 'Token expired or revoked'});
const notRevocable = json(400, {error: 'invalid_request', error_description: 'Token is not revocable'});
const refused = rejected({
	type: 'revocation-refused',
	error: 'invalid_request',
	description: 'Token is not revocable',
});

describe('revokeToken with the sandbox', () => {
	const desk = useDesk();

	it('takes a token back, once', async () => {
		const {sandbox, post, tokens} = desk();
		const {refresh_token: token, access_token} = await tokens();
		const revocation = {...base, token, endpoints: sandboxEndpoints(sandbox.origin)};
		expect(await revokeToken(revocation)).toBe('revoked');
		expect((await post('/tokeninfo', {access_token})).status).toBe(400);
		expect(await revokeToken(revocation)).toBe('dead-already');
	});
});

describe('revokeToken', () => {
	it('posts the token as a form, not in the address', async () => {
		const {outcome, requests} = await revoke(json(200, {}));
		expect(outcome).toEqual(done);
		expect(requests).toMatchObject([{method: 'POST', path: '/revoke'}]);
		expect(Object.fromEntries(new URLSearchParams(requests[0]!.body))).toEqual({token: refreshToken});
	});

	it.each([
		['nothing', reply(200, undefined, '')],
		['no JSON', reply(200, 'application/json', 'ok')],
	])('takes a success that says %s (RFC 7009 section 2.2), but no page for one', async (_, answer) => {
		expect((await revoke(answer)).outcome).toEqual(done);
		expect((await revoke(page(200))).outcome).toMatchObject(rejected({type: 'captive-portal'}));
	});

	it('tries again after a lost answer, and takes "revoked already" for its own doing then', async () => {
		const {outcome, requests} = await revoke([cut, invalid]);
		expect(outcome).toEqual(done);
		expect(requests).toHaveLength(2);
	});

	it('has nothing to do for a token that is dead already, also after a try that never counted', async () => {
		expect((await revoke([invalid])).outcome).toEqual(deadAlready);
		expect((await revoke([page(429), invalid])).outcome).toEqual(deadAlready);
	});

	it('passes on a refusal, also after a lost answer', async () => {
		expect((await revoke([notRevocable])).outcome).toMatchObject(refused);
		expect((await revoke([cut, notRevocable])).outcome).toMatchObject(refused);
	});

	it.each([
		['a portal’s page', page(200), {type: 'captive-portal'}],
		['errors of the server', page(500), {type: 'server-error', status: 500}],
		['no JSON', json(404, 'no'), {type: 'unexpected-answer', status: 404}],
	])('has not revoked after %s', async (_, answer, failure) => {
		const {outcome} = await revoke(answer);
		expect(outcome).toMatchObject(rejected(failure));
		expect(JSON.stringify(outcome)).not.toContain('canary');
	});

	it('says whom it asked when no answer comes in time', async () => {
		const {outcome, host} = await revoke(hang, {timeout: 200});
		expect(outcome).toMatchObject(rejected({type: 'timed-out-request', host}));
	});

	it('ends with the reason when the person leaves', async () => {
		const controller = new AbortController();
		const reason = new Error('left');
		const {outcome} = await revoke(() => controller.abort(reason), {signal: controller.signal});
		expect(outcome).toEqual({status: 'rejected', reason});
	});
});
