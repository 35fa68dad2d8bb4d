import {createHash, randomBytes} from 'node:crypto';
import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterEach, beforeEach} from 'vitest';
import {type Sandbox, startSandbox} from '../../source/sandbox/index.js';
import {adwordsScope} from '../../source/sandbox/scopes.js';
import {type ConsentChoice, signInOverHttp} from '../helpers/http-browser.js';

type Fields = Readonly<Record<string, string>>;

type Tokens = {
	readonly access_token: string;
	readonly refresh_token: string;
	readonly expires_in: number;
	readonly scope: string;
	readonly token_type: string;
};

type Reply = {readonly status: number; readonly body: unknown};

/** A sandbox, a loopback callback and what a program would send to both. */
export type Desk = {
	readonly sandbox: Sandbox;
	readonly redirectUri: string;
	readonly verifier: string;
	/** Address of the consent page for the desktop client; `fields` are added or replace what is there. */
	readonly consentUrl: (fields?: Fields) => string;
	/** Signs in and returns the parameters of the callback. */
	readonly callback: (choice?: ConsentChoice, fields?: Fields) => Promise<Fields>;
	readonly post: (path: string, fields: Fields) => Promise<Reply>;
	/** Exchanges a code of the desktop client. */
	readonly exchange: (code: string, fields?: Fields) => Promise<Reply>;
	/** A sign-in from start to end. */
	readonly tokens: (choice?: ConsentChoice, fields?: Fields) => Promise<Tokens>;
	readonly close: () => Promise<void>;
};

export type DeskOptions = {
	/** Another build of the sandbox. */
	readonly start?: typeof startSandbox;
};

export async function openDesk({start = startSandbox}: DeskOptions = {}): Promise<Desk> {
	const sandbox = await start();
	const receiver = createServer((_, response) => response.end('back in the terminal')).listen(0, '127.0.0.1');
	await once(receiver, 'listening');
	const redirectUri = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/oauth2callback`;
	const verifier = randomBytes(48).toString('base64url');
	const {clientId, clientSecret} = sandbox.clients.desktop;
	const consentUrl = (fields: Fields = {}) => {
		const url = new URL('/o/oauth2/v2/auth', sandbox.origin);
		url.search = new URLSearchParams({
			client_id: clientId,
			redirect_uri: redirectUri,
			response_type: 'code',
			scope: adwordsScope,
			state: 'state-of-this-attempt',
			access_type: 'offline',
			prompt: 'consent',
			code_challenge: createHash('sha256').update(verifier).digest('base64url'),
			code_challenge_method: 'S256',
			...fields,
		}).toString();
		return url.href;
	};
	const callback = async (choice?: ConsentChoice, fields?: Fields): Promise<Fields> => {
		const page = await signInOverHttp(consentUrl(fields), choice);
		if (page.html !== 'back in the terminal') throw new Error(`Not at the callback: ${page.html}`);
		return Object.fromEntries(page.url.searchParams);
	};
	const post = async (path: string, fields: Fields): Promise<Reply> => {
		const response = await fetch(`${sandbox.origin}${path}`, {method: 'POST', body: new URLSearchParams(fields)});
		return {status: response.status, body: await response.json()};
	};
	const exchange = (code: string, fields: Fields = {}) =>
		post('/token', {
			grant_type: 'authorization_code',
			client_id: clientId,
			client_secret: clientSecret,
			redirect_uri: redirectUri,
			code_verifier: verifier,
			code,
			...fields,
		});
	return {
		sandbox,
		redirectUri,
		verifier,
		consentUrl,
		callback,
		post,
		exchange,
		tokens: async (choice, fields) => {
			const {code} = await callback(choice, fields);
			return (await exchange(code!)).body as Tokens;
		},
		close: async () => {
			receiver.close();
			receiver.closeAllConnections();
			await sandbox.close();
		},
	};
}

/** A fresh desk for each test of the file. */
export function useDesk(): () => Desk {
	let desk: Desk;
	beforeEach(async () => {
		desk = await openDesk();
	});
	afterEach(() => desk.close());
	return () => desk;
}
