import {expect, it} from 'vitest';
import type {Written} from '../../../source/configs/apply-write.js';
import type {Delivery} from '../../../source/wizard/delivery.js';
import {deliveryWords} from '../../../source/wizard/words/deliver.js';
import {savedRuby} from '../../helpers/states.js';

const changed = (more: Partial<Written>): Delivery => ({
	...savedRuby,
	written: {path: '/x/.env', created: false, ...more} as Written,
});
const copied: Delivery = {type: 'copied'};
const piped: Delivery = {type: 'piped', program: 'pass'};

it('tells what was made, what was changed, and where it is as it was', () => {
	const [made, saved, kept] = deliveryWords([savedRuby, changed({}), changed({backup: '/x/.env.bak'})]);
	expect(made).toContain(savedRuby.written.path);
	expect(saved).toContain('/x/.env');
	expect(saved).not.toBe(deliveryWords([changed({created: true})])[0]);
	expect(kept).toContain(saved);
	expect(kept).toContain('/x/.env.bak');
});

it('tells each thing once', () => {
	expect(deliveryWords([copied, piped, copied])).toHaveLength(2);
});

it('claims nothing of a command that was stopped', () => {
	expect(deliveryWords([{type: 'perhaps-piped', program: 'pass'}])).toEqual([]);
});

it('leaves the last one to the note that tells of it, and to no other note', () => {
	const outcome = {type: 'copied'} as const;
	expect(deliveryWords([piped, copied], {type: 'copied', what: 'token', outcome})).toEqual(deliveryWords([piped]));
	expect(deliveryWords([copied], {type: 'copied', what: 'token', outcome})).toEqual([]);
	expect(deliveryWords([piped, copied], {type: 'resumed'})).toHaveLength(2);
});
