import {execFile} from 'node:child_process';
import {readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import process from 'node:process';
import {promisify} from 'node:util';
import {rolldown} from 'rolldown';
import {beforeEach, expect, it, onTestFinished} from 'vitest';
import {emptyFolder} from '../helpers/terminal.js';

let folder = '';

beforeEach(async () => {
	folder = await emptyFolder();
	onTestFinished(() => rm(folder, {recursive: true}));
	const bundle = await rolldown({
		input: join(import.meta.dirname, '../../source/system/compiled.ts'),
		platform: 'node',
	});
	await bundle.write({file: join(folder, 'compiled.cjs'), format: 'cjs'});
	for (const name of ['whole', 'later']) {
		await writeFile(join(folder, `${name}.cjs`), `exports.neverCalled = () => 'the word in ${name}';`);
	}
});

/** What Node keeps of the two modules: of a function that was not compiled, nothing that is in it. */
async function keptBy(script: string, env: NodeJS.ProcessEnv = {}): Promise<readonly string[]> {
	const main = join(folder, 'main.cjs');
	await writeFile(main, `const {compiled} = require('./compiled.cjs');\n${script}`);
	await promisify(execFile)(process.execPath, [main], {env: {NODE_COMPILE_CACHE: join(folder, 'cache'), ...env}});
	const names = await readdir(join(folder, 'cache'), {recursive: true, withFileTypes: true}).catch(() => []);
	const files = names.filter(entry => entry.isFile()).map(({parentPath, name}) => join(parentPath, name));
	const all = (await Promise.all(files.map(file => readFile(file, 'latin1')))).join('');
	return ['whole', 'later'].filter(name => all.includes(`the word in ${name}`));
}

it('has Node keep all functions of what it loads, and of nothing that is loaded later', async () => {
	const script = `compiled(async () => require('./whole.cjs')).then(() => require('./later.cjs'));`;
	expect(await keptBy(script)).toEqual(['whole']);
	expect(await keptBy(script, {NODE_COMPILE_CACHE: join(folder, 'cache')})).toEqual(['whole']);
});

it('loads as ever after what could not be loaded', async () => {
	const script = `compiled(async () => require('./missing.cjs')).catch(() => require('./later.cjs'));`;
	expect(await keptBy(script)).toEqual([]);
});

it('hands on what was loaded, where nothing is kept, too', async () => {
	const script = `
		compiled(async () => require('./whole.cjs')).then(({neverCalled}) => console.log(neverCalled()));
	`;
	const main = join(folder, 'main.cjs');
	await writeFile(main, `const {compiled} = require('./compiled.cjs');\n${script}`);
	const {stdout} = await promisify(execFile)(process.execPath, [main], {env: {}});
	expect(stdout).toBe('the word in whole\n');
});
