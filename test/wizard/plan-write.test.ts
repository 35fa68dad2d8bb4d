import {describe, expect, it} from 'vitest';
import type {WritePlan} from '../../source/configs/plan-write.js';
import {WizardError} from '../../source/system/wizard-error.js';
import {planWrite} from '../../source/wizard/plan-write.js';
import type {Services} from '../../source/wizard/services.js';
import {services} from '../helpers/services.js';
import {plan, proven, session} from '../helpers/states.js';

const values = {clientId: 'a', clientSecret: 'b', refreshToken: 'new'};
const incumbent = {clientId: 'a', clientSecret: 'b', refreshToken: 'old'};
const replacing = {...plan, incumbent} satisfies WritePlan;
const request = {formatId: 'ruby', values} as const;

const planning = (planned: WritePlan, checkToken?: Services['checkToken'], unproven = true) =>
	planWrite(
		{...request, ...(unproven && {unproven: session})},
		services({planWrite: async () => planned, ...(checkToken && {checkToken})}),
		new AbortController().signal,
	);

const works: Services['checkToken'] = async () => proven;
const fails: Services['checkToken'] = async () => {
	throw new WizardError({type: 'ads-no-accounts'});
};

describe('planWrite', () => {
	it('tells the service nothing but what to write', async () => {
		let asked: unknown;
		await planWrite(
			{...request, unproven: session},
			services({
				planWrite: async options => {
					asked = options;
					return plan;
				},
			}),
			new AbortController().signal,
		);
		expect(asked).toEqual(request);
	});

	it('lets a proven token replace any, without trying that one', async () => {
		expect(await planning(replacing, undefined, false)).toBe(replacing);
	});

	it('lets an unproven token replace one of another client, or none', async () => {
		expect(await planning(plan)).toBe(plan);
	});

	it('lets it replace one of the same client that does not work', async () => {
		expect(await planning(replacing, fails)).toBe(replacing);
	});

	it('keeps one that works', async () => {
		const failure = {type: 'working-token-kept', path: plan.resolvedPath};
		await expect(planning(replacing, works)).rejects.toMatchObject({failure});
	});

	it('tries the token that is there, with its own client', async () => {
		const asked: unknown[] = [];
		await planning(replacing, async options => {
			asked.push(options);
			throw new WizardError({type: 'ads-no-accounts'});
		});
		expect(asked).toStrictEqual([
			{
				client: {clientId: 'a', clientSecret: 'b'},
				refreshToken: 'old',
				endpoints: session.google,
				signal: expect.any(AbortSignal),
			},
		]);
	});

	it('tries it in the version that a flag says', async () => {
		const asked: unknown[] = [];
		const checkToken: Services['checkToken'] = async options => {
			asked.push(options);
			throw new WizardError({type: 'ads-no-accounts'});
		};
		const unproven = {...session, settings: {...session.settings, apiVersion: 'v25'}};
		const given = services({planWrite: async () => replacing, checkToken});
		await planWrite({...request, unproven}, given, new AbortController().signal);
		expect(asked).toMatchObject([{apiVersion: 'v25'}]);
	});

	it('plans nothing once the step is left', async () => {
		const visit = new AbortController();
		const checkToken: Services['checkToken'] = async () => {
			visit.abort(new Error('left'));
			throw new WizardError({type: 'ads-no-accounts'});
		};
		const given = services({planWrite: async () => replacing, checkToken});
		await expect(planWrite({...request, unproven: session}, given, visit.signal)).rejects.toThrow('left');
	});

	it('takes a bug for neither', async () => {
		const bug = async () => {
			throw new TypeError('oops');
		};
		await expect(planning(replacing, bug)).rejects.toThrow(TypeError);
	});
});
