import {describe, expect, it} from 'vitest';
import {accountRows, findRows} from '../../source/wizard/account-rows.js';
import {agency, corner, garden} from '../helpers/states.js';

const {name: _, ...nameless} = {...garden, id: '2345678901'};
const rows = accountRows([agency, corner, garden, nameless]);
const found = (typed: string) => findRows(rows, typed).map(({account}) => account.id);

describe('the rows', () => {
	it('have each account below its manager', () => {
		expect(rows.map(({account, above}) => [account.id, above])).toEqual([
			[agency.id, []],
			[garden.id, [agency.name]],
			[nameless.id, [agency.name]],
			[corner.id, []],
		]);
	});

	it('are searched by name and number, in small letters', () => {
		expect(rows.map(({haystack}) => haystack)).toEqual([
			'example agency 123-456-7890 1234567890',
			'garden centre 678-901-2345 6789012345',
			' 234-567-8901 2345678901',
			'corner cafe 901-234-5678 9012345678',
		]);
	});

	it.each([
		['cafe', [corner.id]],
		['CAFÉ', [corner.id]],
		['  cen   gar ', [garden.id]],
		['678-901', [garden.id]],
		['2345678901', [nameless.id]],
		['garden cafe', []],
	])('are found by %j', (typed, ids) => {
		expect(found(typed)).toEqual(ids);
	});

	it.each(['', '  '])('are all there for %j', typed => {
		expect(findRows(rows, typed)).toBe(rows);
	});
});
