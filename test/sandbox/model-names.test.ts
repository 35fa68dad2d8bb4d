import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {startSandbox} from '../../source/sandbox/index.js';
import {bundle} from '../helpers/bundle.js';
import {openDesk} from './desk.js';

describe('nameModels', () => {
	let folder: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'adsauth-bundle-'));
	});
	afterAll(() => rm(folder, {recursive: true}));

	it('lets the sandbox work when it is bundled and minified', async () => {
		await bundle({sandbox: 'source/sandbox/index.ts'}, folder, {minify: true});
		const bundled: {startSandbox: typeof startSandbox} = await import(pathToFileURL(join(folder, 'sandbox.mjs')).href);
		const desk = await openDesk({start: bundled.startSandbox});
		const {access_token, refresh_token, expires_in} = await desk.tokens();
		expect(expires_in).toBe(3599);
		expect(await desk.post('/tokeninfo', {access_token})).toMatchObject({status: 200});
		expect(await desk.post('/tokeninfo', {access_token: refresh_token})).toMatchObject({status: 400});
		await desk.close();
	});
});
