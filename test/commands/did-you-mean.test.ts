import {describe, expect, it} from 'vitest';
import {didYouMean} from '../../source/commands/did-you-mean.js';

const flags = ['json', 'port', 'sandbox', 'scope', 'write'];

describe('didYouMean', () => {
	it.each([
		['jsno', 'json'],
		['jso', 'json'],
		['jsonn', 'json'],
		['JSON', 'json'],
		['sand-bx', 'sandbox'],
		['snadobx', 'sandbox'],
	])('takes %s for %s', (given, meant) => {
		expect(didYouMean(given, flags)).toBe(meant);
	});

	it.each(['', 'x', 'nope', 'jnos', 'sadboxes', `${'x'.repeat(100_000)}`])('takes %.20s for nothing', given => {
		expect(didYouMean(given, flags)).toBeUndefined();
	});

	it('leaves it where two are as near', () => {
		expect(didYouMean('cat', ['bat', 'rat'])).toBeUndefined();
		expect(didYouMean('rat', ['bat', 'rat'])).toBe('rat');
	});
});
