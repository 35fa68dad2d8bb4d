import {link, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {PassThrough} from 'node:stream';
import {expect, it} from 'vitest';
import {clearToken} from '../../../source/commands/revoke/clear-token.js';
import type {Runtime} from '../../../source/commands/runtime.js';
import {formats} from '../../../source/configs/formats.js';
import {sampleValues} from '../../configs/sample-values.js';
import {workspace} from '../../configs/workspace.js';

/** Has the dead token taken out of a YAML file with this text. */
async function clear(text: string, prepare = async (_path: string) => {}) {
	const surroundings = await workspace();
	const path = join(surroundings.folder, 'google-ads.yaml');
	await writeFile(path, text);
	await prepare(path);
	const stdout = new PassThrough();
	const stderr = new PassThrough();
	const code = await clearToken({
		config: {source: 'file', path, formatId: 'python', values: sampleValues, problems: []},
		token: sampleValues.refreshToken,
		runtime: {...surroundings, stdout, stderr} as unknown as Runtime,
		agreed: async () => true,
	});
	return {code, said: String(stdout.read() ?? ''), complained: String(stderr.read() ?? ''), path};
}

const yaml = formats.python.create(sampleValues);

it('takes the token out', async () => {
	const {code, said, complained, path} = await clear(yaml);
	expect({code, complained}).toEqual({code: 0, complained: ''});
	expect(said).toContain('Took it out of ~/google-ads.yaml.');
	expect(await readFile(path, 'utf8')).not.toContain(sampleValues.refreshToken);
});

it.each([
	['a hard link', yaml, (path: string) => link(path, `${path}2`), 'That file has a second name'],
	['a token that is there twice', `${yaml}refresh_token: x\n`, undefined, 'This file needs your own hand'],
])('advises to delete a dead token by hand, not to write or to copy it: %s', async (_, text, prepare, title) => {
	const {code, complained} = await clear(text, prepare);
	expect(code).toBe(6);
	expect(complained).toContain(title);
	expect(complained).toContain('1. Delete the refresh token from ~/google-ads.yaml in your editor');
	expect(complained).not.toMatch(/copy|paste|overwrite|2\./i);
});
