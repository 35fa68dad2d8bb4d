import {describe, expect, it} from 'vitest';
import {createServices} from '../../source/commands/services.js';
import {breakListening} from '../callback/break-listening.js';
import {temporaryFolder} from '../system/temporary-folder.js';

async function realServices() {
	const folder = await temporaryFolder();
	const {platform, stdin, stdout, stderr} = process;
	const streams = {stdin, stdout, stderr} as const;
	const places = {env: {}, homeFolder: folder, workingFolder: folder};
	const runtime = {argv: [], platform, ...places, ...streams, onSignal: () => {}, onUnread: () => {}};
	return createServices(runtime, {ownBrowser: undefined, drawsOnTerminal: false});
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
