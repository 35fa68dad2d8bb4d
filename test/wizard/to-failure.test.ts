import {describe, expect, it} from 'vitest';
import {WizardError} from '../../source/system/wizard-error.js';
import {exitCodes} from '../../source/wizard/explain/explanation.js';
import {explain} from '../../source/wizard/explain/index.js';
import {toFailure} from '../../source/wizard/to-failure.js';

describe('toFailure', () => {
	it("keeps a room's own failure", () => {
		expect(toFailure(new WizardError({type: 'consent-denied'}))).toEqual({type: 'consent-denied'});
	});

	it.each([
		[new WizardError({type: 'no-such-failure'}), 'WizardError'],
		[new TypeError('a secret'), 'TypeError'],
		[Object.assign(new Error('a secret'), {code: 'EPIPE'}), 'EPIPE'],
		['a secret', 'string'],
		[undefined, 'undefined'],
	])('never passes on what a stranger says: %s', (error, name) => {
		expect(toFailure(error)).toEqual({type: 'unexpected', name});
	});
});

describe('explain', () => {
	it.each([
		[{type: 'timed-out', seconds: 60}, /1 minute\./, 7],
		[{type: 'timed-out', seconds: 2.5}, /2\.5 seconds\./, 7],
		[{type: 'timed-out', seconds: 600}, /10 minutes\./, 7],
		[{type: 'practice-would-replace', path: '/x.rb'}, /x\.rb/, 6],
		[{type: 'unexpected', name: 'TypeError'}, /TypeError/, 1],
		[{type: 'sandbox-not-started', code: 'EPERM'}, /EPERM/, 1],
	] as const)('explains %j', (failure, cause, code) => {
		const explanation = explain(failure);
		expect(explanation.cause).toMatch(cause);
		expect(exitCodes[explanation.exit]).toBe(code);
		expect(explanation.fix.length).toBeGreaterThan(0);
	});
});
