import {execFile, spawn, spawnSync} from 'node:child_process';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {promisify} from 'node:util';
import {onTestFinished} from 'vitest';
import {certificate} from '../google/certificate.js';
import {emptyFolder} from '../helpers/terminal.js';

const run = promisify(execFile);

/** A loopback device and nothing else: no other device, and no route to anywhere. */
const alone =
	'[ "$(ls /sys/class/net)" = lo ] && ip link set lo up && [ -z "$(ip route show; ip -6 route show default)" ]';
const isolated = ['--net', '--mount', '/bin/sh', '-c'] as const;

/** Sees the devices of its own network: `/sys` as it's mounted shows those of the machine's. */
const withOwnSys = `mount -t sysfs sysfs /sys && ${alone}`;

/** Why no network that leads nowhere can be had here. */
export function obstacle(): string | undefined {
	if (process.platform !== 'linux') return 'needs the network namespaces of Linux';
	if (process.getuid?.() !== 0) return 'needs root, to make a network namespace';
	for (const program of ['ip', 'strace', 'nsenter', 'openssl']) {
		if (spawnSync('/bin/sh', ['-c', `command -v ${program}`]).status !== 0) return `needs ${program}`;
	}
	const {status, stderr} = spawnSync('unshare', [...isolated, withOwnSys], {encoding: 'utf8'});
	return status === 0 ? undefined : `no network of one's own can be made here: ${stderr}`;
}

/**
 * A network that leads nowhere, in which each name is this machine and a stand-in answers as Google does. `lookedUp` is
 * each name that was asked for, `asked` each host with the path; `start` runs a command there.
 */
export async function closedNetwork(clientId: string) {
	const folder = await emptyFolder();
	const {key, cert} = certificate({subjectAltName: 'DNS:oauth2.googleapis.com,DNS:googleads.googleapis.com'});
	const path = (name: string) => join(folder, name);
	await writeFile(path('key.pem'), key);
	await writeFile(path('cert.pem'), cert);
	await writeFile(path('resolv.conf'), 'nameserver 127.0.0.1\n');
	await writeFile(path('nsswitch.conf'), 'hosts: files dns\n');
	await writeFile(path('hosts'), '127.0.0.1 localhost\n');
	const mounts = ['resolv.conf', 'nsswitch.conf', 'hosts']
		.map(name => `touch /etc/${name} && mount --bind '${path(name)}' "$(readlink -f /etc/${name})"`)
		.join(' && ');
	const google = [join(import.meta.dirname, 'closed-network.cjs'), path('key.pem'), path('cert.pem'), clientId];
	const script = `${withOwnSys} && ${mounts} && exec "$@"`;
	const anchor = spawn('unshare', [...isolated, script, 'sh', process.execPath, ...google], {
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	onTestFinished(() => void anchor.kill());
	const lookedUp: string[] = [];
	const asked: string[] = [];
	await new Promise<void>((resolve, reject) => {
		createInterface(anchor.stdout).on('line', line => {
			const [kind, what = ''] = line.split(' ');
			if (kind === 'ready') resolve();
			else (kind === 'dns' ? lookedUp : asked).push(what);
		});
		anchor.once('exit', code => reject(new Error(`The network ended with ${code}`)));
	});

	const inside = ['--net', '--mount', '--target', String(anchor.pid), '--'] as const;
	const trace = path('trace');
	const env = {PATH: process.env.PATH ?? '', NODE_EXTRA_CA_CERTS: path('cert.pem'), CI: '1'};
	return {
		lookedUp,
		asked,
		/** Starts a command there whose connections are noted. */
		start: (command: readonly string[], home: string) =>
			spawn('nsenter', [...inside, 'strace', '-f', '-A', '-qq', '-e', 'trace=connect', '-o', trace, ...command], {
				env: {...env, HOME: home},
				stdio: ['ignore', 'pipe', 'pipe'],
			}),
		/** Opens an address there, as a browser would. */
		open: (url: string) =>
			run('nsenter', [
				...inside,
				process.execPath,
				'-e',
				"require('node:http').get(process.argv[1], answer => answer.resume())",
				url,
			]),
		/** The addresses of the internet that anything connected to, or tried to. */
		connections: async () => {
			const calls = (await readFile(trace, 'utf8')).split('\n').filter(line => /sa_family=AF_INET/.test(line));
			return calls.map(line => /"([\da-f.:]+)"/i.exec(line)?.[1] ?? line);
		},
	};
}
