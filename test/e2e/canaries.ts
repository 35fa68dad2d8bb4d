import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect} from 'vitest';
import type {Terminal} from '../helpers/terminal.js';

/**
 * Checks that no secret was printed, byte by byte, or stands in a file of the person's home but the ones that were
 * confirmed. `secrets` are planted values and what the stand-in issued.
 */
export async function expectNoLeak(terminal: Terminal, secrets: readonly string[], confirmed: readonly string[] = []) {
	const printed = terminal.raw();
	for (const secret of secrets) expect(printed).not.toContain(secret);
	for (const entry of await readdir(terminal.home, {recursive: true, withFileTypes: true})) {
		const path = join(entry.parentPath, entry.name);
		if (!entry.isFile() || confirmed.includes(path)) continue;
		const content = await readFile(path, 'utf8');
		for (const secret of secrets) expect(content, path).not.toContain(secret);
	}
}
