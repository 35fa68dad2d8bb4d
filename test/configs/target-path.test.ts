import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {absolutePath, shownPath, targetPath} from '../../source/configs/target-path.js';
import {emptyFolder} from '../helpers/terminal.js';

it('takes the first place that exists, or else the last', async () => {
	const workingFolder = await emptyFolder();
	const homeFolder = join(workingFolder, 'home');
	await mkdir(homeFolder);
	const surroundings = {env: {}, homeFolder, workingFolder};
	const format = {searchPaths: () => ['ads.ini', '~/ads.ini'] as const};
	expect(targetPath(format, surroundings)).toBe(join(homeFolder, 'ads.ini'));
	await writeFile(join(workingFolder, 'ads.ini'), '');
	expect(targetPath(format, surroundings)).toBe(join(workingFolder, 'ads.ini'));
});

it("shows the file of this project before the library's own", async () => {
	const workingFolder = await emptyFolder();
	const surroundings = {env: {}, homeFolder: '/home/me', workingFolder};
	const format = {fileName: 'ads.yaml', searchPaths: () => ['~/ads.yaml'] as const};
	expect(shownPath(format, surroundings)).toBe('/home/me/ads.yaml');
	await writeFile(join(workingFolder, 'ads.yaml'), '');
	expect(shownPath(format, surroundings)).toBe(join(workingFolder, 'ads.yaml'));
});

it.each([
	['x.rb', '/work/x.rb'],
	['/etc/x.rb', '/etc/x.rb'],
	['~/x.rb', '/home/me/x.rb'],
	['~', '/home/me'],
	['~x.rb', '/work/~x.rb'],
])('takes %s for %s', (path, expected) => {
	expect(absolutePath(path, {homeFolder: '/home/me', workingFolder: '/work'})).toBe(expected);
});
