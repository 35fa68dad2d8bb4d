import {connect, type Socket} from 'node:net';

/** Opens a connection to a port of this machine. */
export function dial(port: number, host = '127.0.0.1'): Promise<Socket> {
	return new Promise((resolve, reject) => {
		const socket = connect({port, host}, () => resolve(socket));
		socket.once('error', reject);
	});
}

/** Everything that comes until the other side closes; a reset counts as closing. */
export function rest(socket: Socket): Promise<string> {
	return new Promise(resolve => {
		let text = '';
		socket.setEncoding('utf8');
		socket.on('data', chunk => {
			text += chunk;
		});
		socket.on('error', () => {});
		socket.on('close', () => resolve(text));
	});
}

/** Sends raw bytes and returns the raw answer. */
export async function send(port: number, bytes: string | Buffer, host?: string): Promise<string> {
	const socket = await dial(port, host);
	socket.write(bytes);
	return rest(socket);
}

/** A request as its lines; `Host` is right unless given. */
export function get(port: number, target: string, headers: readonly string[] = [`Host: 127.0.0.1:${port}`]): string {
	return [`GET ${target} HTTP/1.1`, ...headers, '', ''].join('\r\n');
}

/** The status of a raw answer; 0 if there was none. */
export const statusOf = (answer: string) => Number(answer.split(' ')[1] ?? 0);

/** A header of a raw answer. */
export const headerOf = (answer: string, name: string) =>
	new RegExp(`^${name}: (.*)\r$`, 'im').exec(answer.split('\r\n\r\n')[0] ?? '')?.[1];

/** The body of a raw answer. */
export const bodyOf = (answer: string) => answer.slice(answer.indexOf('\r\n\r\n') + 4);
