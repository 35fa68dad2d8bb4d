import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fitHints} from '../../source/tui/fit-hints.js';

const hints = [
	{key: '↑↓', label: 'move'},
	{key: 'enter', label: 'choose'},
	{key: 'n', label: 'start from zero'},
	{key: 'esc', label: 'back'},
	{key: 'ctrl+c', label: 'quit'},
];
const rowsOf = (columns: number, rows: number) => fitHints(hints, columns, rows).map(row => row.map(({key}) => key));
const keys = (columns: number, rows: number) => rowsOf(columns, rows).flat();

describe('the footer', () => {
	it.each([
		[78, 1, ['↑↓', 'enter', 'n', 'esc', 'ctrl+c']],
		[60, 1, ['↑↓', 'enter', 'esc', 'ctrl+c']],
		[38, 1, ['enter', 'esc', 'ctrl+c']],
		[42, 2, ['↑↓', 'enter', 'n', 'esc', 'ctrl+c']],
		[24, 1, ['esc', 'ctrl+c']],
		[18, 1, ['ctrl+c']],
		[18, 9, ['↑↓', 'enter', 'n', 'esc', 'ctrl+c']],
		[3, 1, ['ctrl+c']],
	])('of %i columns and %i rows keeps what is needed most, in its order', (columns, rows, kept) => {
		expect(keys(columns, rows)).toEqual(kept);
	});

	it('breaks between two hints, where a row is full', () => {
		expect(rowsOf(42, 2)).toEqual([
			['↑↓', 'enter'],
			['n', 'esc', 'ctrl+c'],
		]);
		expect(rowsOf(2, 9).map(row => row.length)).toEqual([1, 1, 1, 1, 1]);
	});

	it('always has the way out, and nothing that there was no room for', () => {
		fc.assert(
			fc.property(fc.nat({max: 100}), fc.nat({max: 10}), (columns, rows) => {
				const kept = keys(columns, rows);
				expect(kept.at(-1)).toBe('ctrl+c');
				expect(rowsOf(columns, rows).length).toBeLessThanOrEqual(Math.max(1, rows));
				expect(keys(columns + 1, rows).length).toBeGreaterThanOrEqual(kept.length);
				expect(keys(columns, rows + 1).length).toBeGreaterThanOrEqual(kept.length);
			}),
		);
	});
});
