import {expect, it} from 'vitest';
import {lookAhead} from '../../source/wizard/look-ahead.js';
import type {WriteRequest} from '../../source/wizard/write-request.js';
import {consent, desktop} from '../helpers/states.js';

const writes = [{formatId: 'ruby', path: '/x.rb'}, {formatId: 'env'}, {formatId: 'adc'}] as const;
const asking = (settings: object) => ({
	...consent,
	session: {...consent.session, settings: {...consent.session.settings, ...settings}},
});

it('foresees each write that flags ask for, with all that is known by now', async () => {
	const seen: WriteRequest[] = [];
	const asked = asking({writes, loginCustomerId: '1234567890'});
	await lookAhead(asked, {foreseeWrite: async request => void seen.push(request)});
	expect(seen.map(({values: _, ...write}) => write)).toEqual(writes);
	for (const {values} of seen) {
		const {clientId, clientSecret, projectId} = desktop;
		const refreshToken = 'still-to-come';
		expect(values).toEqual({clientId, clientSecret, projectId, refreshToken, loginCustomerId: '1234567890'});
	}
});

it('ends at the first that fails', async () => {
	const seen: string[] = [];
	const foreseeWrite = async ({formatId}: WriteRequest) => {
		seen.push(formatId);
		if (formatId === 'env') throw new Error('not this one');
	};
	await expect(lookAhead(asking({writes}), {foreseeWrite})).rejects.toThrow('not this one');
	expect(seen).toEqual(['ruby', 'env']);
});
