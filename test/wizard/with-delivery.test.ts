import {expect, it} from 'vitest';
import type {Written} from '../../source/configs/apply-write.js';
import type {Failure} from '../../source/wizard/failure.js';
import {withDelivery} from '../../source/wizard/with-delivery.js';
import {deliver, savedRuby, written} from '../helpers/states.js';

const kept: Failure = {type: 'working-token-kept', path: written.path};
const resolved: Failure = {type: 'config-busy', path: '/somewhere/else.rb'};
const noClipboard: Failure = {type: 'clipboard-no-display'};
const other: Failure = {type: 'config-disk-full', path: '/home/me/.env'};
const failed = {...deliver, unattended: {left: 0, failures: [kept, resolved, noClipboard, other]}};

it('adds what was done', () => {
	expect(withDelivery(deliver, savedRuby)).toEqual({...deliver, deliveries: [savedRuby]});
});

it('takes a file that is written after all for no failure any more', () => {
	const {unattended, deliveries} = withDelivery(failed, savedRuby);
	expect(unattended).toEqual({left: 0, failures: [resolved, noClipboard, other]});
	expect(deliveries).toEqual([savedRuby]);
});

it('nor one that a link leads to', () => {
	const undo = {resolvedPath: '/somewhere/else.rb'} as NonNullable<Written['undo']>;
	const made = {...savedRuby, written: {...written, undo}};
	expect(withDelivery(failed, made).unattended?.failures).toEqual([noClipboard, other]);
});

it('nor a copy that is made after all', () => {
	expect(withDelivery(failed, {type: 'copied'}).unattended?.failures).toEqual([kept, resolved, other]);
	expect(withDelivery(failed, {type: 'piped', program: 'pass'}).unattended).toEqual(failed.unattended);
});
