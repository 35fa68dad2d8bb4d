import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {lookAround} from '../../source/system/look-around.js';
import {temporaryFolder} from './temporary-folder.js';

it('finds nothing where nothing is', async () => {
	const nothing = {dockerenv: false, containerenv: false, cgroup: '', kernel: ''};
	const folder = await temporaryFolder();
	expect(await lookAround(folder)).toEqual(nothing);
	expect(await lookAround(join(folder, 'none'))).toEqual(nothing);
});

it('finds each mark', async () => {
	const folder = await temporaryFolder();
	await mkdir(join(folder, 'proc/1'), {recursive: true});
	await mkdir(join(folder, 'run'));
	await writeFile(join(folder, '.dockerenv'), '');
	await writeFile(join(folder, 'run/.containerenv'), '');
	await writeFile(join(folder, 'proc/1/cgroup'), '0::/\n');
	await writeFile(join(folder, 'proc/version'), 'Linux version 6\n');
	expect(await lookAround(folder)).toEqual({
		dockerenv: true,
		containerenv: true,
		cgroup: '0::/\n',
		kernel: 'Linux version 6\n',
	});
});

it.runIf(process.platform === 'linux')('reads those of the real machine', async () => {
	expect((await lookAround()).kernel).toMatch(/^Linux version /);
});
