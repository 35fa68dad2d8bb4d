import {execFile} from 'node:child_process';
import {globSync} from 'node:fs';
import {readFile, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {rolldown} from 'rolldown';
import stringWidth from 'string-width';
import {describe, expect, it, onTestFinished} from 'vitest';
import {cornersWhenNeeded, ordinaryStart} from '../scripts/quick-start.js';
import {emptyFolder} from './helpers/terminal.js';

const root = join(import.meta.dirname, '..');

describe('what makes the program start sooner', () => {
	it('leaves every width as it was', async () => {
		const folder = await emptyFolder();
		onTestFinished(() => rm(folder, {recursive: true}));
		const bundle = await rolldown({input: 'string-width', platform: 'node', plugins: [cornersWhenNeeded]});
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

	it('cleans every character as before, and takes no mark and nothing ignored for an ordinary one', async () => {
		const folder = await emptyFolder();
		onTestFinished(() => rm(folder, {recursive: true}));
		const input = join(root, 'node_modules/ink/build/sanitize-ansi.js');
		const bundle = await rolldown({input, platform: 'node', plugins: [cornersWhenNeeded]});
		await bundle.write({file: join(folder, 'sanitize.mjs')});
		const [quick, whole]: readonly {default: (text: string) => string}[] = await Promise.all(
			[join(folder, 'sanitize.mjs'), input].map(file => import(pathToFileURL(file).href)),
		);
		const different: number[] = [];
		for (let code = 0; code < 0x20000; code += 1) {
			const character = String.fromCodePoint(code);
			const texts = [character, `\u001B[1m${character}a`];
			const isOrdinary = ordinaryStart.test(character);
			const isOdd = /[\p{Mark}\p{Default_Ignorable_Code_Point}]/u.test(character);
			if (texts.some(text => quick?.default(text) !== whole?.default(text)) || (isOrdinary && isOdd))
				different.push(code);
		}
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

	it('loads no file that only hands on what another one exports', async () => {
		const texts = await Promise.all(globSync('dist/*.js', {cwd: root}).map(file => readFile(join(root, file), 'utf8')));
		expect(texts.filter(text => /^export ?\{[^}]*\} ?from ?\S+$/.test(text.trim()))).toEqual([]);
	});

	it('is written in ASCII, and says the same', async () => {
		const texts = await Promise.all(
			globSync('dist/**/*.js', {cwd: root}).map(file => readFile(join(root, file), 'utf8')),
		);
		expect(texts.filter(text => /[^\0-\x7f]/.test(text))).toEqual([]);
		const {stdout} = await promisify(execFile)(process.execPath, [
			join(root, 'bin/adsauth.js'),
			'--help',
			'--lang',
			'fr',
		]);
		expect(stdout).toContain('données inutilisables');
	});

	it('draws without the rest of what belongs to a clock', async () => {
		const [tui = ''] = globSync('dist/tui-*.js', {cwd: root});
		const script = `
			await import(${JSON.stringify(pathToFileURL(join(root, tui)).href)});
			console.log(process.moduleLoadList.filter(name => /perf_hooks$/.test(name)).length);
		`;
		const {stdout} = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
		expect(stdout).toBe('0\n');
	});

	it("sends a request without Node's own fetch, and leaves assert alone until then", async () => {
		const [library = ''] = globSync('dist/auth-library-*.js', {cwd: root});
		const script = `
			const {gaxios} = await import(${JSON.stringify(pathToFileURL(join(root, library)).href)});
			const server = process.getBuiltinModule('node:http').createServer((_, response) => response.end('word'));
			await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
			const url = 'http://127.0.0.1:' + server.address().port;
			const {data} = await new gaxios.Gaxios().request({url, method: 'POST', data: new URLSearchParams({a: 'b'})});
			console.log(data, process.moduleLoadList.filter(name => /undici| assert$/.test(name)).length);
			process.exit();
		`;
		const {stdout} = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
		expect(stdout).toBe('word 0\n');
	});
});
