import {execFile} from 'node:child_process';
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {emptyFolder} from '../helpers/terminal.js';
import type {Figures} from './measures.js';
import {median} from './statistics.js';

const run = promisify(execFile);
const rounds = 5;

/** The tarball of the package in a folder. */
async function pack(from: string): Promise<string> {
	const folder = await emptyFolder();
	const flags = ['--json', '--ignore-scripts', '--pack-destination', folder];
	const [{filename}] = JSON.parse((await run('npm', ['pack', ...flags], {cwd: from})).stdout);
	return join(folder, filename);
}

/** A package that has nothing but a command of one line. */
async function emptyPackage(): Promise<string> {
	const folder = join(await emptyFolder(), 'word');
	await mkdir(folder);
	await writeFile(join(folder, 'word.js'), "#!/usr/bin/env node\nconsole.log('word');\n");
	const manifest = {name: 'word', version: '1.0.0', bin: {word: 'word.js'}};
	await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
	return folder;
}

/** As on a machine that has never seen the package, in ms: empty home, empty cache, no network. */
async function timeNpx(tarball: string, ...command: readonly string[]): Promise<number> {
	const home = await emptyFolder();
	const env = {
		PATH: process.env.PATH ?? '',
		HOME: home,
		npm_config_cache: join(home, 'cache'),
		npm_config_prefix: join(home, 'prefix'),
		npm_config_offline: 'true',
		npm_config_update_notifier: 'false',
	};
	const begun = performance.now();
	await run('npx', ['--yes', '--package', tarball, ...command], {cwd: home, env});
	return performance.now() - begun;
}

/** The packed package, run by npx with nothing cached, beside one that is empty. */
export async function npx(): Promise<Figures> {
	if (process.platform === 'win32') return {};
	const [ours, empty] = [await pack(process.cwd()), await pack(await emptyPackage())];
	const times: number[] = [];
	const ofEmpty: number[] = [];
	for (let round = 0; round < rounds; round++) {
		ofEmpty.push(await timeNpx(empty, 'word'));
		times.push(await timeNpx(ours, 'adsauth', '--version'));
	}
	return {npx: {value: median(times), bare: median(ofEmpty)}};
}
