import {mkdir, symlink, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Format} from '../../source/configs/format.js';
import {formats} from '../../source/configs/formats.js';
import {loadConfig} from '../../source/configs/load-config.js';
import {plain} from '../../source/system/plain-text.js';
import {sampleValues} from './sample-values.js';
import {failureOf, workspace} from './workspace.js';

const {refreshToken, clientId, clientSecret} = sampleValues;

/** A file of that name, and its absolute path. */
async function written(name: string, content: string | Uint8Array) {
	const {folder} = await workspace();
	await writeFile(join(folder, name), content);
	return join(folder, name);
}

describe.each(Object.values<Format>(formats))('loadConfig of $id', format => {
	const text = format.create(sampleValues);

	it('knows the format by the name', async () => {
		expect(await loadConfig(await written(format.fileName, text))).toEqual({format, text});
	});

	it('takes the format that is asked for', async () => {
		expect(await loadConfig(await written('x', text), format.id)).toEqual({format, text});
		expect(await loadConfig(await written('google-ads.yaml', ''), format.id)).toEqual({format, text: ''});
	});
});

describe('loadConfig', () => {
	it.each([
		['production.yaml', 'python'],
		['production.properties', 'java'],
		['production.json', 'adc'],
		['ads.conf', 'ruby'],
	] as const)('knows %s for %s by what is in it', async (name, id) => {
		const text = formats[id].create({clientId, clientSecret, refreshToken});
		expect(await loadConfig(await written(name, text))).toEqual({format: formats[id], text});
	});

	it('tells a file that is missing from one of no format', async () => {
		const {folder} = await workspace();
		expect(await loadConfig(join(folder, '.env'))).toBeUndefined();
		const notes = await written('notes', 'Buy milk\n');
		expect(await failureOf(() => loadConfig(notes))).toEqual({type: 'config-format-unknown', path: notes});
	});

	it.each(['installed', 'web'])('knows the file of a client, whatever its name: %s', async key => {
		const client = JSON.stringify({[key]: {client_id: clientId, client_secret: clientSecret}});
		for (const [name, text] of [
			['client_secret.json', client],
			['client', `\uFEFF${client}`],
		] as const) {
			const path = await written(name, text);
			expect(await failureOf(() => loadConfig(path))).toEqual({type: 'config-is-client-file', path});
		}
	});

	it.each(['{"web": {}}', '{"installed": true}', '{"client_id": "x"}', 'null', '[]', '{"a": 1,}'])(
		'finds nothing in other JSON: %s',
		async text => {
			const path = await written('x.json', text);
			expect(await failureOf(() => loadConfig(path))).toEqual({type: 'config-format-unknown', path});
			expect(await loadConfig(await written('appsettings.json', text))).toMatchObject({format: formats['dotnet-json']});
		},
	);

	it.each([
		['not-text', (path: string) => writeFile(path, Buffer.from([0xe4]))],
		['too-large', (path: string) => writeFile(path, 'a'.repeat(1024 * 1024 + 1))],
		['is-a-directory', (path: string) => mkdir(path)],
		['not-regular', (path: string) => symlink('/dev/null', path)],
		['link-loop', (path: string) => symlink(path, path)],
		['parent-not-a-directory', (path: string) => writeFile(dirname(path), ''), 'file/.env'],
		['name-too-long', async () => {}, 'n'.repeat(300)],
	])('says that it is not loaded, and why: %s', async (reason, make, name = '.env') => {
		const {folder} = await workspace();
		const path = join(folder, name);
		await make(path);
		const failure = await failureOf(() => loadConfig(path));
		expect(failure).toEqual({type: 'config-not-loaded', reason, path: plain(path, 400)});
	});
});
