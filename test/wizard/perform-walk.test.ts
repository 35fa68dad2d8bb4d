import {describe, expect, it, onTestFinished, vi} from 'vitest';
import type {Outcome} from '../../source/wizard/message.js';
import {performWalk} from '../../source/wizard/perform-walk.js';
import type {Services} from '../../source/wizard/services.js';
import {services} from '../helpers/services.js';
import {agency, closed, corner, deliver, garden, grant, proven} from '../helpers/states.js';

async function walk(walkAccounts: Services['walkAccounts']) {
	const sent: Outcome[] = [];
	const command = {type: 'walk-accounts', of: deliver, proven} as const;
	const {signal} = new AbortController();
	const running = performWalk(command, services({walkAccounts}), message => sent.push(message), signal);
	const [outcome] = await Promise.allSettled([running]);
	return {sent, outcome};
}

describe('performWalk', () => {
	it('starts from what is reached directly, in the version that answered', async () => {
		let asked: unknown;
		await walk(async options => {
			asked = options;
		});
		expect(asked).toMatchObject({
			refreshToken: grant.refreshToken,
			apiVersion: 'v26',
			roots: [agency.id, corner.id],
		});
	});

	it('gathers what comes in many pieces, loses none and keeps their order', async () => {
		const {sent} = await walk(async ({onAccounts}) => {
			onAccounts([agency]);
			onAccounts([corner, garden]);
			onAccounts([closed]);
		});
		expect(sent).toEqual([
			{type: 'accounts-found', accounts: [agency, corner, garden, closed]},
			{type: 'accounts-complete'},
		]);
	});

	it('says nothing of what has not come, and stops looking', async () => {
		vi.useFakeTimers();
		onTestFinished(() => {
			vi.useRealTimers();
		});
		const {sent} = await walk(async () => {
			await vi.advanceTimersByTimeAsync(1000);
		});
		expect(sent).toEqual([{type: 'accounts-complete'}]);
		expect(vi.getTimerCount()).toBe(0);
	});

	it('shows what is there while the rest still loads', async () => {
		const {promise: shown, resolve} = Promise.withResolvers<void>();
		const sent: Outcome[] = [];
		const running = performWalk(
			{type: 'walk-accounts', of: deliver, proven},
			services({
				walkAccounts: async ({onAccounts}) => {
					onAccounts([agency]);
					await shown;
					onAccounts([garden]);
				},
			}),
			message => {
				sent.push(message);
				resolve();
			},
			new AbortController().signal,
		);
		await running;
		expect(sent).toEqual([
			{type: 'accounts-found', accounts: [agency]},
			{type: 'accounts-found', accounts: [garden]},
			{type: 'accounts-complete'},
		]);
	});

	it('keeps what has come when the rest fails', async () => {
		const {sent, outcome} = await walk(async ({onAccounts}) => {
			onAccounts([agency]);
			throw new Error('cut off');
		});
		expect(sent).toEqual([{type: 'accounts-found', accounts: [agency]}]);
		expect(outcome.status).toBe('rejected');
	});
});
