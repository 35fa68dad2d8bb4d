import {expect, it} from 'vitest';
import {areFlagsAtWork, isCopyNext, unattendedCount} from '../../source/wizard/unattended.js';
import {consent, deliver, session, settings} from '../helpers/states.js';

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
