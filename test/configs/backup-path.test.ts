import {symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {backupPathFor} from '../../source/configs/backup-path.js';
import {workspace} from './workspace.js';

it('is beside the file, has the time in UTC, and is not taken', async () => {
	const {folder} = await workspace();
	const path = join(folder, 'google_ads_config.rb');
	const now = new Date('2026-11-23T07:05:03.999Z');
	expect(await backupPathFor(path, now)).toBe(`${path}.adsauth-20261123-070503.bak`);
	await writeFile(`${path}.adsauth-20261123-070503.bak`, '');
	await symlink('nowhere', `${path}.adsauth-20261123-070503-2.bak`);
	expect(await backupPathFor(path, now)).toBe(`${path}.adsauth-20261123-070503-3.bak`);
});

it('fails where nobody can tell whether it is taken, instead of trying for ever', async () => {
	const {folder} = await workspace();
	await writeFile(join(folder, 'file'), '');
	await expect(backupPathFor(join(folder, 'file', 'config'), new Date())).rejects.toMatchObject({code: 'ENOTDIR'});
});
