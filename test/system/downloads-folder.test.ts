import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {downloadsFolder} from '../../source/system/downloads-folder.js';
import {temporaryFolder} from './temporary-folder.js';

async function home(userDirs?: string): Promise<string> {
	const folder = await temporaryFolder();
	await mkdir(join(folder, '.config'));
	if (userDirs !== undefined) await writeFile(join(folder, '.config', 'user-dirs.dirs'), userDirs);
	return folder;
}

describe('downloadsFolder', () => {
	it('is Downloads at home by default', async () => {
		const homeFolder = await home();
		expect(await downloadsFolder({env: {}, homeFolder})).toBe(join(homeFolder, 'Downloads'));
	});

	it('is what user-dirs.dirs says', async () => {
		const homeFolder = await home(
			'# XDG_DOWNLOAD_DIR="$HOME/no"\nXDG_DESKTOP_DIR="$HOME/x"\nXDG_DOWNLOAD_DIR="$HOME/Stažené"\n',
		);
		expect(await downloadsFolder({env: {}, homeFolder})).toBe(join(homeFolder, 'Stažené'));
	});

	it('is the home folder itself where that is named', async () => {
		const homeFolder = await home('XDG_DOWNLOAD_DIR="$HOME"\n');
		expect(await downloadsFolder({env: {}, homeFolder})).toBe(homeFolder);
	});

	it('knows the home folder at the beginning alone', async () => {
		const homeFolder = await home('XDG_DOWNLOAD_DIR="/srv/$HOME/in"\n');
		expect(await downloadsFolder({env: {}, homeFolder})).toBe('/srv/$HOME/in');
	});

	it('is read from a line that begins with blanks, and from no other name', async () => {
		const homeFolder = await home('MY_XDG_DOWNLOAD_DIR="/no"\n  XDG_DOWNLOAD_DIR="/srv/in"\n');
		expect(await downloadsFolder({env: {}, homeFolder})).toBe('/srv/in');
	});

	it('is the usual one where the file names other folders only', async () => {
		const homeFolder = await home('XDG_MUSIC_DIR="/srv/music"\n');
		expect(await downloadsFolder({env: {}, homeFolder})).toBe(join(homeFolder, 'Downloads'));
	});

	it('may be anywhere', async () => {
		const homeFolder = await home('XDG_DOWNLOAD_DIR="/srv/in"\n');
		expect(await downloadsFolder({env: {}, homeFolder})).toBe('/srv/in');
	});

	it('follows XDG_CONFIG_HOME', async () => {
		const [homeFolder, config] = [await home('XDG_DOWNLOAD_DIR="/no"\n'), await temporaryFolder()];
		await writeFile(join(config, 'user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="/yes"\n');
		expect(await downloadsFolder({env: {XDG_CONFIG_HOME: config}, homeFolder})).toBe('/yes');
	});

	it('is XDG_DOWNLOAD_DIR before all', async () => {
		const homeFolder = await home('XDG_DOWNLOAD_DIR="/no"\n');
		expect(await downloadsFolder({env: {XDG_DOWNLOAD_DIR: '/yes'}, homeFolder})).toBe('/yes');
	});

	it.each(['', 'in', '$HOMELAND/in', '$OTHER/in'])('is never the relative %j', async named => {
		const homeFolder = await home(`XDG_DOWNLOAD_DIR="${named}"\n`);
		expect(await downloadsFolder({env: {}, homeFolder})).toBe(join(homeFolder, 'Downloads'));
	});
});
