import {isIP} from 'node:net';
import {shellWord} from './shell-quote.js';

/** Whose session, and which port of this machine. */
export type SshCommandOptions = {
	readonly env: Readonly<Record<string, string | undefined>>;
	/** The system's own name for who we are, where the environment has none. */
	readonly userName: string | undefined;
	/** Where we listen, as in the redirect URI. */
	readonly host?: '127.0.0.1' | '[::1]';
	readonly port: number;
};

/**
 * The command that brings a port of this machine to the computer this SSH session comes from (ssh(1), `-L`), such as
 * `ssh -L 43121:127.0.0.1:43121 ada@192.0.2.7`; to be run there. The server is named as `SSH_CONNECTION` has it: client
 * address and port, server address and port. Undefined outside SSH, and where that address can't be the one that the
 * client used: a tunnel that ends on this machine, or a zone of its own network cards.
 */
export function sshCommand({env, userName, host = '127.0.0.1', port}: SshCommandOptions): string | undefined {
	const [, , address = '', sshPort = '', ...rest] = env.SSH_CONNECTION?.split(' ') ?? [];
	const server = address.replace(/^::ffff:(?=[\d.]+$)/i, '');
	if (rest.length > 0 || isIP(server) === 0 || !/^\d{1,5}$/.test(sshPort)) return undefined;
	if (/^(?:127\.|::1$|fe80:)/i.test(server)) return undefined;

	// Behind `sudo -E` it's another one than came in.
	const user = [env.SUDO_USER, env.LOGNAME, env.USER, userName].find(name => name);
	if (user === undefined || /^-|\p{C}/u.test(user)) return undefined;

	const forward = `${port}:${host}:${port}`;
	const portOption = sshPort === '22' ? '' : `-p ${sshPort} `;
	return `ssh ${portOption}-L ${shellWord(forward)} ${shellWord(`${user}@${server}`)}`;
}
