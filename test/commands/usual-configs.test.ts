import {symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {missingConfigs, usualConfigs} from '../../source/commands/usual-configs.js';
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
