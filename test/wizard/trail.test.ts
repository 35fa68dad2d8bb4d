import {describe, expect, it} from 'vitest';
import {trail} from '../../source/wizard/trail.js';
import * as states from '../helpers/states.js';

const {deliver, unchecked, checked, checkFailed, accounts, revoking, agency, garden, corner, preview} = states;
const named = ({id, name}: typeof agency) => ({id, ...(name !== undefined && {name})});
const last = (state: Parameters<typeof trail>[0]) => {
	const {label, text, failed} = trail(state).at(-1)!;
	return `${failed ? '✘' : '✔'} ${label}: ${text}`;
};

describe('trail', () => {
	it.each([
		['checking', checked, '✔ Sign-in: refresh token received'],
		['a check that is made again', {...checked, from: deliver}, '✔ Sign-in: refresh token received'],
		['a failed check', checkFailed, '✔ Sign-in: refresh token received'],
		['accounts', accounts, '✔ Checking: the token works · 2 accounts reached'],
		['deliver', deliver, '✔ Checking: the token works · 2 accounts reached'],
		['revoke', revoking, '✔ Checking: the token works · 2 accounts reached'],
		['preview', preview, '✔ Checking: the token works · 2 accounts reached'],
		['no checks', unchecked, '✔ Sign-in: refresh token received'],
	] as const)('tells at %s what came before', (_, state, line) => {
		expect(last(state)).toBe(line);
	});

	it('has nothing to tell where the client is what failed', () => {
		expect(trail({...states.failed, back: states.client})).toEqual([]);
	});

	it('tells of one account', () => {
		const proven = {...states.proven, accounts: [corner]};
		expect(last({...deliver, proof: {type: 'passed', proven}})).toMatch(/1 account reached$/);
	});

	it('tells of a check that failed', () => {
		const proof = {type: 'failed', failure: {type: 'ads-no-accounts'}} as const;
		expect(last({...unchecked, proof})).toBe('✘ Checking: This Google Account reaches no Google Ads account');
	});

	it.each([
		[{account: named(garden), login: named(agency)}, 'Garden Centre 678-901-2345 through Example Agency 123-456-7890'],
		[{account: named(agency), login: named(agency)}, 'Example Agency 123-456-7890'],
		[{account: named(corner)}, 'Corner Café 901-234-5678, reached directly'],
		[{account: {id: '1234567890'}, login: {id: '1234567890'}}, '123-456-7890'],
		[{account: {id: '1234567890', name: 'a\u001B[31m\u202Eb'}}, 'ab 123-456-7890, reached directly'],
	])('tells the account: %j', (chosen, text) => {
		expect(last({...deliver, chosen})).toBe(`✔ Account: ${text}`);
	});
});
