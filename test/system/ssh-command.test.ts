import {execFileSync} from 'node:child_process';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type SshCommandOptions, sshCommand} from '../../source/system/ssh-command.js';

const connection = '192.0.2.1 50000 192.0.2.7 22';
const command = (env: SshCommandOptions['env'], more: Partial<SshCommandOptions> = {}) =>
	sshCommand({env: {SSH_CONNECTION: connection, ...env}, userName: 'system', port: 43121, ...more});

describe('sshCommand', () => {
	it.each([
		[{USER: 'ada'}, 'ssh -L 43121:127.0.0.1:43121 ada@192.0.2.7'],
		[
			{USER: 'ada', SSH_CONNECTION: '192.0.2.1 50000 192.0.2.7 2222'},
			'ssh -p 2222 -L 43121:127.0.0.1:43121 ada@192.0.2.7',
		],
		[{USER: 'ada', SSH_CONNECTION: '2001:db8::1 50000 2001:db8::7 22'}, 'ssh -L 43121:127.0.0.1:43121 ada@2001:db8::7'],
		[
			{USER: 'ada', SSH_CONNECTION: '::ffff:192.0.2.1 50000 ::ffff:192.0.2.7 22'},
			'ssh -L 43121:127.0.0.1:43121 ada@192.0.2.7',
		],
		[{}, 'ssh -L 43121:127.0.0.1:43121 system@192.0.2.7'],
		[{USER: '', LOGNAME: ''}, 'ssh -L 43121:127.0.0.1:43121 system@192.0.2.7'],
		[{USER: 'root', LOGNAME: 'root', SUDO_USER: 'ada'}, 'ssh -L 43121:127.0.0.1:43121 ada@192.0.2.7'],
		[{USER: 'ada@example.com'}, 'ssh -L 43121:127.0.0.1:43121 ada@example.com@192.0.2.7'],
		[{USER: 'ada-l'}, 'ssh -L 43121:127.0.0.1:43121 ada-l@192.0.2.7'],
		[{USER: 'ada', SSH_CONNECTION: '192.127.0.1 50000 192.127.0.7 22'}, 'ssh -L 43121:127.0.0.1:43121 ada@192.127.0.7'],
		[{USER: 'ada', SSH_CONNECTION: '::1:1 50000 ::1:2 22'}, 'ssh -L 43121:127.0.0.1:43121 ada@::1:2'],
		[
			{USER: 'ada', SSH_CONNECTION: '64::ffff:1 50000 64::ffff:192.0.2.7 22'},
			'ssh -L 43121:127.0.0.1:43121 ada@64::ffff:192.0.2.7',
		],
		[
			{USER: 'ada', SSH_CONNECTION: '::ffff:1000:1 50000 ::ffff:1000:2 22'},
			'ssh -L 43121:127.0.0.1:43121 ada@::ffff:1000:2',
		],
		[{USER: 'EXAMPLE\\ada'}, "ssh -L 43121:127.0.0.1:43121 'EXAMPLE\\ada@192.0.2.7'"],
		[{USER: "o'neil $(id)"}, "ssh -L 43121:127.0.0.1:43121 'o'\\''neil $(id)@192.0.2.7'"],
	])('for %j is %s', (env, expected) => {
		expect(command(env)).toBe(expected);
	});

	it.each(['', undefined])('is none for a user without a name: %j', userName => {
		expect(command({USER: ''}, {userName})).toBeUndefined();
	});

	it('leads to where we listen without IPv4', () => {
		expect(command({USER: 'ada'}, {host: '[::1]'})).toBe("ssh -L '43121:[::1]:43121' ada@192.0.2.7");
	});

	it.each([
		['outside SSH', {SSH_CONNECTION: undefined}],
		['where it is empty', {SSH_CONNECTION: ''}],
		['without an address (a proxied sshd)', {SSH_CONNECTION: 'UNKNOWN 65535 UNKNOWN 65535'}],
		['through a tunnel that ends here', {SSH_CONNECTION: '127.0.0.1 50000 127.0.0.1 22'}],
		['through such a tunnel, IPv6', {SSH_CONNECTION: '::1 50000 ::1 22'}],
		['through such a tunnel, IPv4 in IPv6', {SSH_CONNECTION: '::1 50000 ::ffff:127.0.0.1 22'}],
		['by a link-local address', {SSH_CONNECTION: 'fe80::1%eth0 50000 fe80::2%eth0 22'}],
		['with too few words', {SSH_CONNECTION: '192.0.2.1 50000 22'}],
		['with too many', {SSH_CONNECTION: `${connection} 22`}],
		['with a port that is none', {SSH_CONNECTION: '192.0.2.1 50000 192.0.2.7 $(id)'}],
		['with a port that begins as none', {SSH_CONNECTION: '192.0.2.1 50000 192.0.2.7 x22'}],
		['with a port that ends as none', {SSH_CONNECTION: '192.0.2.1 50000 192.0.2.7 22x'}],
		['for a user like an option', {USER: '-oProxyCommand=x'}],
		['for a user with controls', {USER: 'ada\u001B[2J'}],
	])('is none %s', (_, env) => {
		expect(command(env)).toBeUndefined();
	});

	it.runIf(process.platform !== 'win32')('reaches ssh as it is, whatever the user is called', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme-ascii', minLength: 1}), name => {
				const line = command({USER: name});
				fc.pre(line !== undefined);
				const seen = execFileSync('/bin/sh', ['-c', `ssh() { printf '%s\\0' "$@"; }; ${line}`], {encoding: 'utf8'});
				expect(seen.split('\0')).toEqual(['-L', '43121:127.0.0.1:43121', `${name}@192.0.2.7`, '']);
			}),
			{numRuns: 50},
		);
	});
});
