import {expect, it} from 'vitest';
import {splice} from '../../source/configs/splice.js';

it('replaces parts in any order, inserts, removes, and keeps the rest', () => {
	const replacements = [
		{start: 6, end: 6, text: '!'},
		{start: 1, end: 2, text: ''},
		{start: 2, end: 4, text: 'XYZ'},
		{start: 0, end: 0, text: '>'},
	];
	expect(splice('abcdef', replacements)).toBe('>aXYZef!');
	expect(splice('abc', [])).toBe('abc');
});

it('keeps the order of what goes to the same place', () => {
	const at = (text: string) => ({start: 1, end: 1, text});
	expect(splice('ab', [at('1'), at('2')])).toBe('a12b');
});
