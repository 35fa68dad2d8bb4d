import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {chmod, mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {onTestFinished} from 'vitest';
import {emptyFolder} from '../helpers/terminal.js';

const ip = (...args: readonly string[]) => execFileSync('ip', args, {stdio: 'pipe'});

/** Why two machines can't be had here. */
export function obstacle(): string | undefined {
	if (process.platform !== 'linux') return 'needs the network namespaces of Linux';
	if (process.getuid?.() !== 0) return 'needs root, to make a network namespace';
	for (const program of ['ip', 'ssh', 'sshd']) {
		if (spawnSync('/bin/sh', ['-c', `command -v ${program}`]).status !== 0) return `needs ${program}`;
	}
	const trial = `adsauth-try-${process.pid}`;
	const {status} = spawnSync('ip', ['netns', 'add', trial]);
	if (status === 0) ip('netns', 'delete', trial);
	return status === 0 ? undefined : 'no network namespace can be made here';
}

/**
 * A desk beside this machine: a network namespace of its own, joined to this one by a cable that carries nothing but SSH,
 * to a real OpenSSH server. `inDesk` is put before a command to run it there; `ssh` is the client's command there.
 */
export async function setUpDesk() {
	const desk = `adsauth-${process.pid}`;
	const [here, there] = [`ad${process.pid % 100_000}a`, `ad${process.pid % 100_000}b`];
	const folder = await emptyFolder();
	ip('netns', 'add', desk);
	onTestFinished(() => void spawnSync('ip', ['netns', 'delete', desk]));
	ip('link', 'add', here, 'type', 'veth', 'peer', 'name', there, 'netns', desk);
	onTestFinished(() => void spawnSync('ip', ['link', 'delete', here]));
	ip('address', 'add', '10.213.7.1/30', 'dev', here);
	ip('link', 'set', here, 'up');
	ip('-n', desk, 'address', 'add', '10.213.7.2/30', 'dev', there);
	ip('-n', desk, 'link', 'set', there, 'up');
	ip('-n', desk, 'link', 'set', 'lo', 'up');

	for (const name of ['host', 'user']) {
		execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', join(folder, name)]);
	}
	execFileSync('cp', [join(folder, 'user.pub'), join(folder, 'authorized')]);
	await chmod(folder, 0o700);
	await mkdir('/run/sshd', {recursive: true});
	const config = join(folder, 'sshd_config');
	await writeFile(
		config,
		[
			'ListenAddress 10.213.7.1:2222',
			`HostKey ${join(folder, 'host')}`,
			`AuthorizedKeysFile ${join(folder, 'authorized')}`,
			`PidFile ${join(folder, 'pid')}`,
			'PermitRootLogin prohibit-password',
			'StrictModes no',
			'UsePAM no',
		].join('\n'),
	);
	const server = spawn('/usr/sbin/sshd', ['-D', '-e', '-f', config], {stdio: ['ignore', 'ignore', 'pipe']});
	onTestFinished(() => void server.kill());
	await new Promise<void>((resolve, reject) => {
		let said = '';
		server.stderr.on('data', (chunk: Buffer) => {
			said += chunk;
			if (said.includes('Server listening')) resolve();
		});
		server.once('exit', code => reject(new Error(`sshd ended with ${code}: ${said}`)));
	});
	const inDesk = ['ip', 'netns', 'exec', desk] as const;
	const options = [
		'-i',
		join(folder, 'user'),
		'-o',
		'StrictHostKeyChecking=no',
		'-o',
		'UserKnownHostsFile=/dev/null',
		'-q',
	];
	return {folder, inDesk, options, address: ['-p', '2222', 'root@10.213.7.1'] as const};
}
