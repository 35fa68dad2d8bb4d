import pMap from 'p-map';
import {expect, it} from 'vitest';
import {sized} from '../helpers/sized.js';
import {openTerminal, program} from '../helpers/terminal.js';

/** As little room for V8's compilers as there can be, so that they wait for garbage collections. */
const command = [process.execPath, '--optimize-for-size', program] as const;

it('ends at once each time it is left, whatever V8 is compiling', async () => {
	await pMap(
		Array(sized({bounded: 60, full: 1000})),
		async () => {
			const terminal = await openTerminal({command});
			await terminal.until('which OAuth client?');
			terminal.press('ctrlC');
			const late = Promise.withResolvers<'hangs'>();
			const timer = setTimeout(late.resolve, 10_000, 'hangs');
			expect(await Promise.race([terminal.exited, late.promise])).toBe(130);
			clearTimeout(timer);
		},
		{concurrency: 2},
	);
});
