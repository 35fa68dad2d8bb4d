import {describe, expect, it} from 'vitest';
import {WizardError} from '../../source/system/wizard-error.js';
import type {Outcome} from '../../source/wizard/message.js';
import {performCheck} from '../../source/wizard/perform-check.js';
import type {Services} from '../../source/wizard/services.js';
import type {DeliverState} from '../../source/wizard/state.js';
import {services} from '../helpers/services.js';
import {consent, desktop, grant, proven, session, unchecked} from '../helpers/states.js';

type Asked = Parameters<Services['checkToken']>[0];

async function check(of: DeliverState, answer: (asked: Asked) => ReturnType<Services['checkToken']>) {
	const sent: Outcome[] = [];
	const asked: Asked[] = [];
	const checkToken: Services['checkToken'] = options => {
		asked.push(options);
		return answer(options);
	};
	const {signal} = new AbortController();
	const running = performCheck(of, services({checkToken}), message => sent.push(message), signal);
	const [outcome] = await Promise.allSettled([running]);
	return {sent, asked, outcome, signal};
}

describe('performCheck', () => {
	it('tries the refresh token with its client, and tells how far it is', async () => {
		const {sent, asked, signal} = await check(unchecked, async ({onCheck}) => {
			onCheck?.('refresh');
			onCheck?.('names');
			return proven;
		});
		expect(sent).toEqual([
			{type: 'check-began', check: 'refresh'},
			{type: 'check-began', check: 'names'},
			{type: 'proven', proven},
		]);
		expect(asked).toStrictEqual([
			{
				endpoints: session.google,
				client: desktop,
				refreshToken: grant.refreshToken,
				signal,
				onCheck: expect.any(Function),
			},
		]);
	});

	it('asks in the version and the name that flags say', async () => {
		const settings = {...session.settings, apiVersion: 'v25'};
		const login = {id: '1234567890'};
		const {asked} = await check(
			{...unchecked, asked: {...consent, session: {...session, settings}}, chosen: {account: login, login}},
			async () => proven,
		);
		expect(asked[0]).toMatchObject({apiVersion: 'v25', loginCustomerId: '1234567890'});
	});

	it('lets a failure out', async () => {
		const failure = {type: 'ads-no-accounts'} as const;
		const {sent, outcome} = await check(unchecked, async () => {
			throw new WizardError(failure);
		});
		expect(sent).toEqual([]);
		expect(outcome).toMatchObject({status: 'rejected', reason: {failure}});
	});
});
