import {expect, it} from 'vitest';
import {accountPlace, accountTraits} from '../../../source/wizard/words/account-traits.js';
import {reachedFacts} from '../../../source/wizard/words/checking.js';
import {doneTitle} from '../../../source/wizard/words/ends.js';
import {agency, corner, done, garden, proven} from '../../helpers/states.js';

it.each([
	[1, 1],
	[4, 4],
	[5, 4],
	[9, 4],
])('of %i accounts that are reached, tells in %i lines', (count, lines) => {
	const accounts = Array.from({length: count}, (_, index) => ({id: `100000000${index}`, manager: false}));
	const facts = reachedFacts({...proven, accounts});
	expect(facts).toHaveLength(lines);
	expect(facts.at(-1)?.text.includes(`${count - 3} more`)).toBe(count > 4);
});

it('says nothing of an account that is as it should be, nor of one whose status is not known', () => {
	const {status: _, ...unknown} = {...garden, status: 'ENABLED'};
	expect([accountTraits({...garden, status: 'ENABLED'}), accountTraits(unknown)]).toEqual([[], []]);
});

it('tells the managers above it, the topmost first', () => {
	const [place] = accountPlace({account: corner, above: [agency.name ?? '', 'Shops'], depth: 2} as never);
	expect(place).toContain(`${agency.name} > Shops`);
});

it('claims that a token works only where it was tried and did', () => {
	const {proof: _, ...untried} = done;
	const tried = {...done, proof: {type: 'failed', failure: {type: 'token-revoked'}}} as unknown as typeof done;
	expect(doneTitle(untried)).toBe(doneTitle(tried));
	expect(doneTitle(done)).not.toBe(doneTitle(untried));
});
