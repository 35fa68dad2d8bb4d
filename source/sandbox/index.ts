import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import type {Client} from '../google/client.js';
import {type SampleClients, sampleClients} from './clients.js';
import {createKnobs, type Knobs} from './knobs.js';
import {createProvider} from './provider.js';

export type SandboxOptions = {
	/** Port on 127.0.0.1; left out, the system picks a free one. */
	readonly port?: number;
	/** What the sample web client has registered; `http://127.0.0.1:8976/oauth2callback` if left out. */
	readonly webRedirectUris?: readonly string[];
	/** Clients known beside the two sample ones. */
	readonly clients?: readonly Client[];
};

export type Sandbox = {
	/** `http://127.0.0.1:PORT`, what `ADSAUTH_SANDBOX` takes. */
	readonly origin: string;
	readonly clients: SampleClients;
	/** How it should misbehave, and what it was asked; see `Knobs`. */
	readonly knobs: Knobs;
	/** Cuts all connections and frees the port. Every code and token is gone with it. */
	readonly close: () => Promise<void>;
};

/**
 * A stand-in for Google on this machine: consent, tokens and a few Google Ads accounts, at Google's paths and in
 * Google's shapes, so that a sign-in can be practised and tested without an account. It listens on 127.0.0.1 alone and
 * keeps everything in memory. Rejects with Node's own error (`EADDRINUSE`) if the wanted port is taken.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
	const server = createServer();
	server.listen(options.port ?? 0, '127.0.0.1');
	await once(server, 'listening');
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const clients = sampleClients(options.webRedirectUris);
	const knobs = createKnobs();
	const provider = createProvider({
		origin,
		clients: [clients.desktop, clients.web, ...(options.clients ?? [])],
		knobs,
	});
	server.on('request', provider.callback());
	return {
		origin,
		clients,
		knobs,
		close: async () => {
			const closed = once(server, 'close');
			server.close();
			server.closeAllConnections();
			await closed;
		},
	};
}
