import {describe, expect, it} from 'vitest';
import {readme} from './readme.js';
import {sections} from './rows.js';
import {type Case, verdict} from './table.js';

const rows = sections.flatMap(({rows}) => rows);
const made = (title: string, result: Case['result']): Case => ({file: 'test/a.test.ts', title, result});

describe('the fault matrix', () => {
	it('has 98 faults, each once, in order', () => {
		expect(rows.map(({id}) => id)).toEqual(Array.from({length: 98}, (_, index) => `F${index + 1}`));
	});

	it.for([
		{name: 'a fault that no test names', cases: [made('F10: another', 'passed')], expected: 'missing'},
		{name: 'one whose test passed', cases: [made('suite > F1: it', 'passed')], expected: 'passed'},
		{
			name: 'one of whose tests failed',
			cases: [made('F1: it', 'passed'), made('F1 too', 'failed')],
			expected: 'failed',
		},
		{name: 'one whose tests could not run', cases: [made('F1: it', 'skipped')], expected: 'not run here'},
		{
			name: 'one of which a part could not run',
			cases: [made('F1: a', 'skipped'), made('F1: b', 'passed')],
			expected: 'passed',
		},
	])('judges $name', ({cases, expected}) => {
		expect(verdict(rows[0]!, cases)).toBe(expected);
	});

	it('is a table with a line a fault, that says where a seam stands in', () => {
		const markdown = readme([made('F1: it | <x>', 'passed'), made('F2: a', 'passed'), made('F2: b', 'skipped')]);
		expect(markdown.split('\n').filter(line => /^\| F\d+ \|/.test(line))).toHaveLength(98);
		expect(markdown).toContain('| F1 | GET // | [test/a.test.ts](../../test/a.test.ts): F1: it \\| &lt;x> | passed |');
		expect(markdown).toContain('[test/a.test.ts](../../test/a.test.ts): 2 tests | passed |');
		expect(markdown).toMatch(/\| F93 \| .*<br>\*through a seam: .*Windows.*\* \| {2}\| missing \|/);
	});
});
