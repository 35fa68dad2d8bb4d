import {mkdir, readdir, symlink, utimes, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {removeLeftovers} from '../../source/configs/remove-leftovers.js';
import {workspace} from './workspace.js';

const leftover = '.adsauth-0123456789abcdef.tmp';
const twoMinutesAgo = new Date(Date.now() - 120_000);

it('removes what a killed writer left more than a minute ago', async () => {
	const {folder} = await workspace();
	await writeFile(join(folder, leftover), 'secret');
	await utimes(join(folder, leftover), twoMinutesAgo, twoMinutesAgo);
	await removeLeftovers(folder);
	expect(await readdir(folder)).toEqual([]);
});

it('leaves the file of a writer at work', async () => {
	const {folder} = await workspace();
	await writeFile(join(folder, leftover), 'secret');
	await removeLeftovers(folder);
	expect(await readdir(folder)).toEqual([leftover]);
});

it("leaves what isn't ours, however old", async () => {
	const {folder} = await workspace();
	const names = [
		'.adsauth-0123456789abcdeg.tmp',
		'.adsauth-0123456789abcdef.tmp2',
		'my.adsauth-0123456789abcdef.tmp',
		'x.adsauth-20261123-070503.bak',
	];
	for (const name of names) {
		await writeFile(join(folder, name), '');
		await utimes(join(folder, name), twoMinutesAgo, twoMinutesAgo);
	}

	await mkdir(join(folder, leftover));
	await utimes(join(folder, leftover), twoMinutesAgo, twoMinutesAgo);
	await symlink('x', join(folder, '.adsauth-fedcba9876543210.tmp'));
	await removeLeftovers(folder);
	expect(await readdir(folder)).toEqual(expect.arrayContaining([...names, leftover, '.adsauth-fedcba9876543210.tmp']));
});

it("has nothing to do in a folder that isn't there", async () => {
	const {folder} = await workspace();
	await expect(removeLeftovers(join(folder, 'no'))).resolves.toBeUndefined();
});
