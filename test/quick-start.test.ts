import {execFile} from 'node:child_process';
import {globSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {describe, expect, it} from 'vitest';
import {emptyFolder, openTerminal} from './helpers/terminal.js';

const root = join(import.meta.dirname, '..');

/** The built files' texts, by their paths. */
async function built(): Promise<Readonly<Record<string, string>>> {
	const names = globSync('dist/**/*.js', {cwd: root});
	const texts = names.map(async name => [name, await readFile(join(root, name), 'utf8')] as const);
	return Object.fromEntries(await Promise.all(texts));
}

describe('what makes the program start sooner', () => {
	it("takes Node's modules as they are, instead of copying each of their members", async () => {
		const texts = Object.values(await built());
		const found = (pattern: RegExp) => texts.flatMap(text => Array.from(text.matchAll(pattern))).length;
		const changed = found(/\{__proto__:[\w$]+,default:/g);
		expect(changed).toBeGreaterThan(10);
		expect(found(/([\w$]+)=require\("node:[\w/]+"\);\1=\{__proto__:\1,default:\1\};/g)).toBe(changed);
		expect(texts.filter(text => /\b(\w+)=require\("node:[\w/]+"\);\1=[\w$.]+\(\1,1\)/.test(text))).toEqual([]);
	});

	it('is as strict as its sources', async () => {
		const texts = Object.values(await built());
		expect(texts.length).toBeGreaterThan(20);
		expect(texts.filter(text => !text.startsWith('"use strict";'))).toEqual([]);
	});

	it('is written in ASCII, and says the same', async () => {
		const texts = Object.values(await built());
		expect(texts.filter(text => /[^\0-\x7f]/.test(text))).toEqual([]);
		const {stdout} = await promisify(execFile)(process.execPath, [
			join(root, 'bin/adsauth.js'),
			'--help',
			'--lang',
			'fr',
		]);
		expect(stdout).toContain('données inutilisables');
	});

	it('draws without what it needs later, and without the rest of what belongs to a clock', async () => {
		const folder = await emptyFolder();
		const [hook, list] = [join(folder, 'hook.cjs'), join(folder, 'list')];
		await writeFile(
			hook,
			`process.on('exit', () => require('fs').writeFileSync(${JSON.stringify(list)}, process.moduleLoadList.join('\\n')));`,
		);
		const terminal = await openTerminal({
			command: [process.execPath, '-r', hook, join(root, 'bin/adsauth.js')],
			env: {ADSAUTH_SANDBOX: 'http://127.0.0.1:1'},
		});
		await terminal.until('which OAuth client?');
		terminal.press('ctrlC');
		await terminal.exited;
		const loaded = (await readFile(list, 'utf8')).split('\n').map(line => line.replace('NativeModule ', ''));
		expect(loaded).toContain('tty');
		expect(loaded.filter(name => /^(?:assert|child_process|crypto|http|perf_hooks)$|undici/.test(name))).toEqual([]);
	});

	it('loads what draws for the wizard that draws, and for no other face or command', async () => {
		const asking = Object.entries(await built()).filter(([, text]) => text.includes('require("./tui-'));
		expect(asking.map(([name]) => name)).toEqual([expect.stringMatching(/^dist\/wizard-/)]);
	});

	it("sends a request without Node's own fetch, and leaves assert alone until then", async () => {
		const [library = ''] = globSync('dist/auth-library-*.js', {cwd: root});
		const script = `
			import {createRequire} from 'node:module';
			const {gaxios} = createRequire('/')(${JSON.stringify(join(root, library))});
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
