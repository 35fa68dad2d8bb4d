import {once} from 'node:events';
import type {Server} from 'node:http';
import {errorCode} from '../system/error-code.js';
import {WizardError} from '../system/wizard-error.js';
import type {CallbackFailure} from './failures.js';
import {createCallbackServer} from './server.js';

/** The part of a redirect URI that says where to listen: `http://HOST:PORT` and the path as registered. */
export type BindTarget = {
	readonly host: '127.0.0.1' | '[::1]' | 'localhost';
	/** 0: any free port, the system picks it. */
	readonly port: number;
	/** `''` or `/...`, to the letter. */
	readonly path: string;
};

/** Servers that listen. `host` and `port` are those of the redirect URI. */
export type Bound = {
	readonly servers: readonly Server[];
	readonly host: BindTarget['host'];
	readonly port: number;
};

type Address = '127.0.0.1' | '::1';

const addresses = {
	'127.0.0.1': ['127.0.0.1'],
	'[::1]': ['::1'],
	// Whichever of the two we left free, another program could take, and the browser may try that one first.
	localhost: ['127.0.0.1', '::1'],
} as const satisfies Record<BindTarget['host'], readonly Address[]>;

/**
 * Listens on loopback only and keeps the very socket (RFC 8252 sections 7.3 and 8.3). With port 0, `127.0.0.1` gives
 * way to `[::1]` on a machine without IPv4; a fixed port belongs to a registered URI, whose host can't be changed.
 * `localhost` is bound on every family this machine has, on one port, or not at all.
 * Throws `WizardError<CallbackFailure>`: `port-taken`, `port-not-allowed`, `cannot-listen`.
 */
export async function bind({host, port}: Omit<BindTarget, 'path'>): Promise<Bound> {
	try {
		return {host, ...(await bindAll(addresses[host], port))};
	} catch (error) {
		const code = errorCode(error);
		if (host === '127.0.0.1' && port === 0 && isMissingFamily(code)) return bind({host: '[::1]', port});
		throw new WizardError<CallbackFailure>(failureOf(code, host, port), {cause: error});
	}
}

async function bindAll(wanted: readonly Address[], port: number, triesLeft = 20): Promise<Omit<Bound, 'host'>> {
	const servers: Server[] = [];
	let missing: unknown;
	let bound = port;
	for (const address of wanted) {
		const server = createCallbackServer();
		try {
			bound = await open(server, address, bound);
			servers.push(server);
		} catch (error) {
			missing = error;
			if (isMissingFamily(errorCode(error))) continue;
			await Promise.all(servers.map(close));
			// The system picked a port that is free on the first family alone.
			if (servers.length > 0 && port === 0 && errorCode(error) === 'EADDRINUSE' && triesLeft > 1) {
				return bindAll(wanted, port, triesLeft - 1);
			}
			throw error;
		}
	}
	if (servers.length === 0) throw missing;
	return {servers, port: bound};
}

async function open(server: Server, host: Address, port: number): Promise<number> {
	server.listen({host, port, exclusive: true});
	await once(server, 'listening');
	const bound = server.address();
	return typeof bound === 'object' && bound ? bound.port : port;
}

const close = (server: Server) =>
	new Promise(resolve => {
		server.close(resolve);
		server.closeAllConnections();
	});

const isMissingFamily = (code: string) => code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT';

function failureOf(code: string, host: string, port: number): CallbackFailure {
	if (port !== 0 && code === 'EADDRINUSE') return {type: 'port-taken', host, port};
	if (port !== 0 && code === 'EACCES') return {type: 'port-not-allowed', host, port};
	return {type: 'cannot-listen', code};
}
