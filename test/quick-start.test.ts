import {globSync} from 'node:fs';
import {readFile, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {rolldown} from 'rolldown';
import stringWidth from 'string-width';
import {describe, expect, it, onTestFinished} from 'vitest';
import {emojiTableWhenNeeded} from '../scripts/quick-start.js';
import {emptyFolder} from './helpers/terminal.js';

describe('what makes the program start sooner', () => {
	it('leaves every width as it was', async () => {
		const folder = await emptyFolder();
		onTestFinished(() => rm(folder, {recursive: true}));
		const bundle = await rolldown({input: 'string-width', platform: 'node', plugins: [emojiTableWhenNeeded]});
		await bundle.write({file: join(folder, 'width.mjs')});
		const quick: {default: typeof stringWidth} = await import(pathToFileURL(join(folder, 'width.mjs')).href);
		expect(await readFile(join(folder, 'width.mjs'), 'utf8')).toContain('Emoji_Presentation');

		const different: string[] = [];
		const compare = (text: string) => {
			if (quick.default(text) !== stringWidth(text)) different.push(text);
		};
		for (let code = 0; code < 0x20000; code += 1) compare(String.fromCodePoint(code));
		for (const text of ['❤️', '👩‍👩‍👧', '🇫🇷', '🏳️‍🌈', '1️⃣', '👍🏽', '⌚︎', 'é', 'ﾊﾟ', '한국', 'नि']) compare(text);
		expect(different).toEqual([]);
	});

	it('asks for no module of Node by an import statement, but for the one that makes require', async () => {
		const files = globSync('dist/**/*.js', {cwd: join(import.meta.dirname, '..')});
		expect(files.length).toBeGreaterThan(20);
		for (const file of files) {
			const code = await readFile(join(import.meta.dirname, '..', file), 'utf8');
			const asked = Array.from(code.matchAll(/\bfrom ?["'`](node:[\w/]+)["'`]/g), ([, name]) => name);
			// In the sandbox a text that only looks like it, in a package's documentation, would be named here.
			expect(new Set([...asked, 'node:module']), file).toEqual(new Set(['node:module']));
		}
	});
});
