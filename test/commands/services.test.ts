import {describe, expect, it} from 'vitest';
import {createServices} from '../../source/commands/services.js';
import type {NamedBrowser} from '../../source/system/find-browser.js';
import {breakListening} from '../callback/break-listening.js';
import {temporaryFolder} from '../system/temporary-folder.js';

type Given = {readonly env?: Readonly<Record<string, string>>; readonly ownBrowser?: NamedBrowser};

async function realServices({env = {}, ownBrowser}: Given = {}) {
	const folder = await temporaryFolder();
	const {platform, stdin, stdout, stderr} = process;
	const streams = {stdin, stdout, stderr} as const;
	const places = {env, homeFolder: folder, workingFolder: folder};
	const runtime = {argv: [], platform, ...places, ...streams, onSignal: () => {}, onUnread: () => {}};
	return createServices(runtime, {ownBrowser, drawsOnTerminal: false});
}

describe('startSandbox', () => {
	it.each(['EPERM', 'EADDRNOTAVAIL'])('says that it was refused a port: %s', async code => {
		breakListening(() => code);
		const {startSandbox} = await realServices();
		await expect(startSandbox()).rejects.toMatchObject({
			failure: {type: 'sandbox-not-started', code},
			cause: {code},
		});
	});
});

describe('findPlace', () => {
	const env = {SSH_CONNECTION: '192.0.2.1 50000 192.0.2.7 22'};
	it('opens no browser over SSH', async () => {
		const {findPlace} = await realServices({env});
		expect(await findPlace()).toMatchObject({opensBrowser: false, browserIsHere: false});
	});

	it('opens the one that --browser names', async () => {
		const {findPlace} = await realServices({env, ownBrowser: {label: 'mine', command: ['/usr/local/bin/mine']}});
		expect(await findPlace()).toMatchObject({opensBrowser: true, browserIsHere: true});
	});
});
