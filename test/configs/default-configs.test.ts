import {mkdir, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {defaultConfigs} from '../../source/configs/default-configs.js';
import {formats} from '../../source/configs/formats.js';
import {sampleValues} from './sample-values.js';
import {workspace} from './workspace.js';

/** A home with a project in it, where we are. */
async function surroundings() {
	const {homeFolder} = await workspace();
	const workingFolder = join(homeFolder, 'project');
	await mkdir(workingFolder);
	return {homeFolder, workingFolder, env: {}};
}

describe('defaultConfigs', () => {
	it("finds the libraries' own files and the project's, in the table's order", async () => {
		const here = await surroundings();
		expect(await defaultConfigs(here)).toEqual([]);
		const files = [
			{formatId: 'ruby', path: join(here.homeFolder, 'google_ads_config.rb')},
			{formatId: 'python', path: join(here.workingFolder, 'google-ads.yaml')},
			{formatId: 'python', path: join(here.homeFolder, 'google-ads.yaml')},
			{formatId: 'env', path: join(here.workingFolder, '.env')},
		] as const;
		for (const {path} of files) await writeFile(path, '');
		expect(await defaultConfigs(here)).toEqual(files);
	});

	it('leaves out what PHP does not read', async () => {
		const here = await surroundings();
		for (const folder of [here.homeFolder, here.workingFolder]) await writeFile(join(folder, 'google_ads_php.ini'), '');
		expect(await defaultConfigs(here)).toEqual([
			{formatId: 'php', path: join(here.workingFolder, 'google_ads_php.ini')},
		]);
	});

	it('has a file once that has two names, and one that home and project share', async () => {
		const here = await surroundings();
		const path = join(here.workingFolder, 'google-ads.yaml');
		await writeFile(path, '');
		await symlink(path, join(here.homeFolder, 'google-ads.yaml'));
		expect(await defaultConfigs(here)).toEqual([{formatId: 'python', path}]);
		expect(await defaultConfigs({...here, homeFolder: here.workingFolder})).toEqual([{formatId: 'python', path}]);
	});

	it('has a file once that a variable tells all libraries to read, in the format it has', async () => {
		const here = await surroundings();
		const path = join(here.homeFolder, 'ads.conf');
		const env = {GOOGLE_ADS_CONFIGURATION_FILE_PATH: path};
		await writeFile(path, formats.java.create(sampleValues));
		expect(await defaultConfigs({...here, env})).toEqual([{formatId: 'java', path}]);
	});

	it('takes a file for that which the one variable means that names it, whatever is in it', async () => {
		const here = await surroundings();
		const path = join(here.homeFolder, 'key.conf');
		await writeFile(path, formats.python.create(sampleValues));
		const env = {GOOGLE_APPLICATION_CREDENTIALS: path};
		expect(await defaultConfigs({...here, env})).toEqual([{formatId: 'adc', path}]);
	});

	it('keeps what it cannot read', async () => {
		const here = await surroundings();
		const path = join(here.homeFolder, 'google-ads.yaml');
		await mkdir(path);
		expect(await defaultConfigs(here)).toEqual([{formatId: 'python', path}]);
		const env = {GOOGLE_ADS_CONFIGURATION_FILE_PATH: path};
		expect(await defaultConfigs({...here, env})).toEqual([{formatId: 'python', path}]);
	});
});
