import {describe, expect, it} from 'vitest';
import {choose, named} from '../../source/wizard/chosen-account.js';
import {agency, corner, garden} from '../helpers/states.js';

const {id, name} = garden;

describe('the way to an account', () => {
	it('is its own name for a manager, nobody for an account that is reached directly', () => {
		expect(choose(agency, [agency])).toEqual({account: named(agency), login: named(agency)});
		expect(choose(corner, [corner])).toEqual({account: named(corner)});
	});

	it('is the top of its tree, wherever that stands in the list', () => {
		expect(choose(garden, [corner, garden, agency])).toEqual({account: {id, name}, login: named(agency)});
	});

	it('is the number of the top, where the list lacks it', () => {
		expect(choose(garden, [corner, garden])).toEqual({account: {id, name}, login: {id: garden.rootId}});
	});

	it('holds a name only where there is one', () => {
		const {name: _, ...nameless} = agency;
		expect(Object.keys(named(nameless))).toEqual(['id']);
		expect(named(agency)).toEqual({id: agency.id, name: agency.name});
	});
});
