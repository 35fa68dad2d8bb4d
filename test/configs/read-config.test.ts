import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Format} from '../../source/configs/format.js';
import {formats} from '../../source/configs/formats.js';
import {heldValues} from '../../source/configs/held-values.js';
import {readConfig} from '../../source/configs/read-config.js';
import {sampleValues} from './sample-values.js';
import {failureOf, workspace} from './workspace.js';

const {refreshToken, clientId, clientSecret} = sampleValues;

describe.each(Object.values<Format>(formats))('readConfig of $id', format => {
	const values = heldValues(format, sampleValues);

	it('knows the format by the name', async () => {
		const {folder} = await workspace();
		await writeFile(join(folder, format.fileName), format.create(values));
		expect(await readConfig(join(folder, format.fileName))).toEqual({formatId: format.id, values});
	});

	it('takes the format that is asked for', async () => {
		const {folder} = await workspace();
		await writeFile(join(folder, 'x'), format.create(values));
		expect(await readConfig(join(folder, 'x'), format.id)).toEqual({formatId: format.id, values});
	});
});

describe('readConfig', () => {
	it.each([
		['production.yaml', 'python'],
		['production.properties', 'java'],
		['production.json', 'adc'],
		['ads.conf', 'ruby'],
	] as const)('knows %s for %s by what is in it', async (name, formatId) => {
		const {folder} = await workspace();
		await writeFile(join(folder, name), formats[formatId].create({clientId, clientSecret, refreshToken}));
		expect(await readConfig(join(folder, name))).toEqual({formatId, values: {clientId, clientSecret, refreshToken}});
	});

	it('tells a file that is missing from one that is no text', async () => {
		const {folder} = await workspace();
		const path = join(folder, '.env');
		expect(await readConfig(path)).toBeUndefined();
		await writeFile(path, Buffer.from([0xe4]));
		expect(await failureOf(() => readConfig(path))).toEqual({type: 'config-not-text', path});
	});
});
