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

async function run(script: string, env: NodeJS.ProcessEnv): Promise<string> {
	const main = join(folder, 'main.cjs');
	// As the bundler writes an import().
	const load = "const load = name => () => Promise.resolve().then(() => require('./' + name + '.cjs'));";
	await writeFile(main, `const {compiled} = require('./compiled.cjs');\n${load}\n${script}`);
	const {stdout} = await promisify(execFile)(process.execPath, [main], {env});
	return stdout;
}

/** What Node keeps of the two modules: of a function that was not compiled, nothing that is in it. */
async function keptBy(script: string): Promise<readonly string[]> {
	await run(script, {NODE_COMPILE_CACHE: join(folder, 'cache')});
	return kept();
}

async function kept(): Promise<readonly string[]> {
	const names = await readdir(join(folder, 'cache'), {recursive: true, withFileTypes: true}).catch(() => []);
	const files = names.filter(entry => entry.isFile()).map(({parentPath, name}) => join(parentPath, name));
	const all = (await Promise.all(files.map(file => readFile(file, 'latin1')))).join('');
	return ['whole', 'later'].filter(name => all.includes(`the word in ${name}`));
}

it('has Node keep all functions of what it loads, and of nothing that is loaded later', async () => {
	expect(await keptBy(`compiled(load('whole')).then(load('later'));`)).toEqual(['whole']);
});

it('has it kept at once, for who is killed keeps nothing more', async () => {
	const script = `compiled(load('whole')).then(load('later')).then(() => process.kill(process.pid, 'SIGKILL'));`;
	await expect(keptBy(script)).rejects.toMatchObject({signal: 'SIGKILL'});
	expect(await kept()).toEqual(['whole']);
});

it('leaves what others load at the same time as it was', async () => {
	expect(await keptBy(`load('later')(); compiled(load('whole'));`)).toEqual(['whole']);
	await rm(join(folder, 'cache'), {recursive: true});
	expect(await keptBy(`compiled(load('whole')); load('later')();`)).toEqual(['whole']);
});

it('finds again what was kept', async () => {
	const env = {NODE_COMPILE_CACHE: join(folder, 'cache'), NODE_DEBUG_NATIVE: 'COMPILE_CACHE'};
	const main = join(folder, 'main.cjs');
	await run(`compiled(load('whole')).then(load('later'));`, env);
	const {stderr} = await promisify(execFile)(process.execPath, [main], {env});
	expect(stderr.match(/whole\.cjs was accepted/)).not.toBeNull();
	expect(stderr).not.toContain('rejected');
});

it('loads as ever after what could not be loaded', async () => {
	const script = `compiled(load('missing')).catch(load('later')).then(({neverCalled}) => console.log(typeof neverCalled));`;
	expect(await keptBy(script)).toEqual([]);
	expect(await run(script, {})).toBe('function\n');
});

it('hands on what was loaded, where nothing is kept, too', async () => {
	const script = `compiled(load('whole')).then(({neverCalled}) => console.log(neverCalled()));`;
	expect(await run(script, {})).toBe('the word in whole\n');
	expect(await run(script, {NODE_COMPILE_CACHE: join(folder, 'cache')})).toBe('the word in whole\n');
});
