import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {startSandbox} from '../../source/sandbox/index.js';
import {openDesk} from './desk.js';

describe('nameModels', () => {
	let folder: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'adsauth-bundle-'));
	});
	afterAll(() => rm(folder, {recursive: true}));

	it('lets the sandbox work when it is bundled and minified', async () => {
		const outfile = join(folder, 'sandbox.mjs');
		await build({
			entryPoints: ['source/sandbox/index.ts'],
			outfile,
			bundle: true,
			minify: true,
			platform: 'node',
			format: 'esm',
			banner: {js: "import {createRequire} from 'node:module';const require=createRequire(import.meta.url);"},
		});
		const bundled: {startSandbox: typeof startSandbox} = await import(pathToFileURL(outfile).href);
		const desk = await openDesk({start: bundled.startSandbox});
		const {access_token, refresh_token, expires_in} = await desk.tokens();
		expect(expires_in).toBe(3599);
		expect(await desk.post('/tokeninfo', {access_token})).toMatchObject({status: 200});
		expect(await desk.post('/tokeninfo', {access_token: refresh_token})).toMatchObject({status: 400});
		await desk.close();
	});
});
