import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {AdsAccounts} from '../../source/sandbox/ads/sample-accounts.js';
import {startSandbox} from '../../source/sandbox/index.js';
import {clientJson} from '../e2e/journey.js';
import {emptyFolder, openTerminal} from '../helpers/terminal.js';

/** The built program. These files are bundled elsewhere; it stands where npm runs its scripts. */
export const program = join(process.cwd(), 'bin/adsauth.js');

type Options = {
	readonly args?: readonly string[];
	/** In the stand-in for Google. */
	readonly accounts?: AdsAccounts;
	readonly type?: 'desktop' | 'web';
};

/** The built program in a real terminal, at its beginning, with a stand-in for Google in this process. */
export async function openJourney({args = [], accounts, type = 'desktop'}: Options = {}) {
	const sandbox = await startSandbox();
	if (accounts) sandbox.knobs.adsAccounts = accounts;
	const home = await emptyFolder();
	const file = join(home, 'client_secret_bench.json');
	await writeFile(file, clientJson(sandbox.clients[type]), {mode: 0o600});
	const terminal = await openTerminal({
		home,
		command: [process.execPath, program, '-P', file, '--no-browser', ...args],
		env: {ADSAUTH_SANDBOX: sandbox.origin},
	});
	const close = async () => {
		await terminal.end();
		await sandbox.close();
	};
	return {terminal, sandbox, close};
}
