import {describe, expect, it} from 'vitest';
import type {State} from '../../source/wizard/state.js';
import {areFlagsAtWork, isCopyNext, isDeliveryDue, unattendedCount} from '../../source/wizard/unattended.js';
import {checking, consent, deliver, session, settings, waiting} from '../helpers/states.js';

const copying = {...deliver, asked: {...consent, session: {...session, settings: {...settings, copy: true}}}};
const left = (count: number) => ({...copying, unattended: {left: count, failures: []}});

it('counts what flags ask for', () => {
	expect(unattendedCount(settings)).toBe(0);
	expect(unattendedCount({...settings, copy: true, writes: [{formatId: 'ruby'}, {formatId: 'env'}]})).toBe(3);
});

it('is at work while something is left', () => {
	expect([copying, left(0), left(1)].map(areFlagsAtWork)).toEqual([false, false, true]);
});

it('copies last', () => {
	expect([copying, left(0), left(1), left(2)].map(isCopyNext)).toEqual([false, false, true, false]);
	expect(isCopyNext({...deliver, unattended: {left: 1, failures: []}})).toBe(false);
});

describe('a delivery', () => {
	const {asked} = copying;
	const exchanging = {...waiting, asked, phase: {type: 'exchanging'}} as const;
	const due = (state: State) => isDeliveryDue(state);

	it('is due once the code is exchanged, until flags have done their work', () => {
		expect([consent, {...waiting, asked}, exchanging].map(due)).toEqual([false, false, true]);
		expect([{...checking, from: copying}, left(1), left(0)].map(due)).toEqual([true, true, false]);
	});

	it('is not where flags ask for none, or have done it before a check', () => {
		expect([{...exchanging, asked: consent}, checking, deliver].map(due)).toEqual([false, false, false]);
		expect(due({...checking, from: left(0)})).toBe(false);
	});
});
