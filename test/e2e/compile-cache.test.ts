import {execFile} from 'node:child_process';
import {chmod, readdir, stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import process from 'node:process';
import {promisify} from 'node:util';
import {beforeEach, expect, it} from 'vitest';
import {emptyFolder} from '../helpers/terminal.js';

const program = join(import.meta.dirname, '../../bin/adsauth.js');
let [home, temporary] = ['', ''];

beforeEach(async () => {
	[home, temporary] = [await emptyFolder(), await emptyFolder()];
});

async function start(env: NodeJS.ProcessEnv = {}): Promise<void> {
	const {stdout} = await promisify(execFile)(process.execPath, [program, '--version'], {
		cwd: home,
		env: {HOME: home, TMPDIR: temporary, ...env},
	});
	expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
}

const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

it('keeps what it has compiled where nobody else can write, and takes nothing from where others can', async () => {
	await start();
	const folder = join(home, '.cache/adsauth');
	expect(await readdir(folder)).toEqual([expect.stringMatching(/^v\d/)]);
	expect([await modeOf(join(home, '.cache')), await modeOf(folder)]).toEqual([0o700, 0o700]);
	expect(await readdir(temporary)).toEqual([]);
});

it("keeps it in the person's own folder of caches, if that is an absolute path", async () => {
	await start({XDG_CACHE_HOME: join(home, 'caches')});
	expect(await readdir(home)).toEqual(['caches']);
	await start({XDG_CACHE_HOME: 'caches'});
	expect(await readdir(join(home, '.cache'))).toEqual(['adsauth']);
});

it('starts with a file instead of a home, and keeps nothing', async () => {
	await writeFile(join(home, 'file'), '');
	await start({HOME: join(home, 'file')});
	expect([await readdir(home), await readdir(temporary)]).toEqual([['file'], []]);
});

it('starts where others can write to the home, and keeps nothing', async () => {
	await chmod(home, 0o777);
	await start();
	expect([await readdir(home), await readdir(temporary)]).toEqual([[], []]);
});

it('starts without a home, and keeps nothing where it is', async () => {
	await start({HOME: ''});
	expect([await readdir(home), await readdir(temporary)]).toEqual([[], []]);
});

it('leaves the choice to the variables that Node has for it', async () => {
	await start({NODE_DISABLE_COMPILE_CACHE: '1'});
	expect([await readdir(home), await readdir(temporary)]).toEqual([[], []]);
	await start({NODE_COMPILE_CACHE: join(temporary, 'asked')});
	expect([await readdir(home), await readdir(temporary)]).toEqual([[], ['asked']]);
});
