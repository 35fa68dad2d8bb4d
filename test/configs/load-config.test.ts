import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {formats} from '../../source/configs/formats.js';
import {loadConfig} from '../../source/configs/load-config.js';
import {sampleValues} from './sample-values.js';
import {failureOf, workspace} from './workspace.js';

describe('loadConfig', () => {
	it('has the text, and the format that it tells', async () => {
		const {folder} = await workspace();
		const text = formats.java.create(sampleValues);
		await writeFile(join(folder, 'ads.txt'), text);
		expect(await loadConfig(join(folder, 'ads.txt'))).toEqual({format: formats.java, text});
	});

	it('takes it for the format that is asked for', async () => {
		const {folder} = await workspace();
		await writeFile(join(folder, 'google-ads.yaml'), 'a: b\n');
		const loaded = await loadConfig(join(folder, 'google-ads.yaml'), 'perl');
		expect(loaded).toEqual({format: formats.perl, text: 'a: b\n'});
	});

	it('has nothing where there is no file', async () => {
		const {folder} = await workspace();
		expect(await loadConfig(join(folder, 'ads.txt'))).toBeUndefined();
	});

	it('says so where nothing tells the format', async () => {
		const {folder} = await workspace();
		const path = join(folder, 'notes');
		await writeFile(path, 'Buy milk\n');
		expect(await failureOf(() => loadConfig(path))).toEqual({type: 'config-format-unknown', path});
	});
});
