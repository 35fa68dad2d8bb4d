import {symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {missingConfigs, namedPlaces, usualConfigs} from '../../source/commands/usual-configs.js';
import {workspace} from '../configs/workspace.js';

describe('missingConfigs', () => {
	it('has what a variable names and what is not there, each once', async () => {
		const {folder, ...here} = await workspace();
		const ads = 'GOOGLE_ADS_CONFIGURATION_FILE_PATH';
		const adc = 'GOOGLE_APPLICATION_CREDENTIALS';
		const missing = (env: Readonly<Record<string, string>>) => missingConfigs({...here, env});
		await writeFile(join(folder, 'there'), '');
		await symlink(join(folder, 'gone'), join(folder, 'link'));
		expect(missing({})).toEqual([]);
		expect(missing({[ads]: '', [adc]: join(folder, 'there')})).toEqual([]);
		expect(missing({[ads]: 'gone', [adc]: '~/gone'})).toEqual([
			{source: 'file', path: join(folder, 'gone'), variable: ads},
		]);
		expect(missing({[adc]: 'link'})).toEqual([{source: 'file', path: join(folder, 'link'), variable: adc}]);
	});

	it('are not among the usual ones, which are offered', async () => {
		const here = await workspace();
		expect(await usualConfigs({...here, env: {GOOGLE_ADS_CONFIGURATION_FILE_PATH: 'gone'}})).toEqual([]);
	});
});

describe('namedPlaces', () => {
	it('has a file once that is named twice, in the order of their names', async () => {
		const {folder, ...here} = await workspace();
		const files = ['b.yaml', 'a.yaml', './b.yaml', join(folder, 'a.yaml'), '~/b.yaml'];
		expect(namedPlaces(files, 'python', here)).toEqual([
			{source: 'file', path: join(folder, 'b.yaml'), formatId: 'python'},
			{source: 'file', path: join(folder, 'a.yaml'), formatId: 'python'},
		]);
	});
});
