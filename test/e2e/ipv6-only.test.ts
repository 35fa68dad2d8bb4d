import {execFile, spawnSync} from 'node:child_process';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {expect, it, onTestFinished} from 'vitest';
import {sampleClients} from '../../source/sandbox/clients.js';
import {emptyFolder, openTerminal, program} from '../helpers/terminal.js';
import {clientJson} from './journey.js';

const run = promisify(execFile);

/** Leaves this machine's loopback device its IPv6 address alone; for a network of one's own, with nothing else in it. */
const onlyIpv6 = 'ip link set lo up && ip address delete 127.0.0.1/8 dev lo && ip address show lo | grep -q ::1/128';

/** Why this machine can't show what the program does without IPv4. */
function obstacle(): string | undefined {
	if (process.platform !== 'linux') return 'needs the network namespaces of Linux';
	if (process.getuid?.() !== 0) return 'needs root, to make a network namespace';
	const {status, stderr, error} = spawnSync('unshare', ['--net', '/bin/sh', '-c', onlyIpv6], {encoding: 'utf8'});
	return status === 0 ? undefined : `no network of IPv6 alone can be made here: ${error?.message ?? stderr}`;
}

it('F37: waits on [::1] where there is no 127.0.0.1', async context => {
	const reason = obstacle();
	if (reason !== undefined) context.skip(reason);

	const home = await emptyFolder();
	const clientFile = join(home, 'client_secret_test.json');
	await writeFile(clientFile, clientJson(sampleClients().desktop), {mode: 0o600});
	const script = `${onlyIpv6} && exec "$@"`;
	const command = [process.execPath, program, '-P', clientFile, '--no-browser'] as const;
	const terminal = await openTerminal({
		home,
		command: ['unshare', '--net', '/bin/sh', '-c', script, 'sh', ...command],
		// Nobody is there: the sign-in ends before anything is exchanged.
		env: {ADSAUTH_SANDBOX: 'http://[::1]:9'},
	});
	onTestFinished(async () => {
		await terminal.end();
	});
	await terminal.until('what Google will be asked');
	terminal.press('enter');
	const [link] = await terminal.until(/http:\/\/\[::1\]:\d+\/[\w-]{12,}/);

	// Not `fetch`, which says that it isn't a person who follows a link.
	const ask = `require('node:http').get(process.argv[1], ({headers}) => console.log(headers.location))`;
	const inside = ['--net', '--target', String(terminal.pid), process.execPath, '-e', ask, link];
	const {stdout} = await run('nsenter', inside);
	const consent = new URL(stdout.trim());
	expect(consent.origin).toBe('http://[::1]:9');
	expect(consent.searchParams.get('redirect_uri')).toBe(new URL('/oauth2callback', link).href);

	terminal.press('ctrlC');
	expect(await terminal.exited).toBe(130);
});
