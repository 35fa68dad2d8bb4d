import {expect, it} from 'vitest';
import {rowLines} from '../../source/commands/rows.js';

it('aligns what fits, and gives lines of its own to what does not', () => {
	const rows = [
		['--a', 'one'],
		['--long-one VALUE', 'word '.repeat(20).trim()],
		[`--${'x'.repeat(40)}`, 'text'],
		['--b', `see ${'y'.repeat(70)}`],
	] as const;
	expect(rowLines(rows).join('\n')).toMatchInlineSnapshot(`
		"  --a               one
		  --long-one VALUE  word word word word word word word word word word word word
		                    word word word word word word word word
		  --xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
		                    text
		  --b               see
		                    yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy"
	`);
	expect(rowLines(rows.slice(0, 1), rows)).toEqual(['  --a               one']);
});
