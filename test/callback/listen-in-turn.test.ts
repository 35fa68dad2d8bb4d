import {describe, expect, it, onTestFinished} from 'vitest';
import {listen} from '../../source/callback/listen.js';
import {listenInTurn} from '../../source/callback/listen-in-turn.js';
import type {Listener, ListenOptions} from '../../source/callback/listener.js';
import {startAttempt} from './attempt.js';
import {dial, get, send} from './wire.js';

const refused = {code: 'ECONNREFUSED'};

/** Ports one after the other, and a way to ask for the same one again. */
async function takeTurns() {
	const ports = listenInTurn(listen);
	onTestFinished(ports.close);
	const {port, listener} = await startAttempt();
	await listener.close();
	const ask = () => {
		const visit = new AbortController();
		onTestFinished(() => visit.abort());
		const options: ListenOptions = {
			bind: {host: '127.0.0.1', port, path: '/oauth2callback'},
			state: 's',
			issuers: [],
			consentUrl: redirectUri => redirectUri,
			onIgnored: () => {},
			signal: visit.signal,
		};
		return {opening: ports.listen(options), leave: () => visit.abort(new Error('left'))};
	};
	return {port, ask, close: ports.close};
}

/** The browser is at its last page, which nobody fetches. */
async function linger(port: number, listener: Listener) {
	void send(port, get(port, '/oauth2callback?state=s&code=c', [`Host: 127.0.0.1:${port}`]));
	await listener.answer;
	listener.reply('failed');
}

describe('listenInTurn', () => {
	it('opens the same port again while it is open for the last page', async () => {
		const {port, ask} = await takeTurns();
		await linger(port, await ask().opening);
		expect(new URL((await ask().opening).redirectUri).port).toBe(String(port));
	});

	it('has those wait in order that are asked for meanwhile, and opens none for who has left', async () => {
		const {port, ask} = await takeTurns();
		await linger(port, await ask().opening);
		const second = ask();
		second.leave();
		const third = ask();
		await expect(second.opening).rejects.toThrow('left');
		expect(new URL((await third.opening).redirectUri).port).toBe(String(port));
	});

	it('closes one that opens only to be left', async () => {
		const {port, ask} = await takeTurns();
		const first = ask();
		const second = ask();
		first.leave();
		await Promise.allSettled([first.opening]);
		expect(new URL((await second.opening).redirectUri).port).toBe(String(port));
	});

	it('goes on after one that could not be opened', async () => {
		const {port, ask} = await takeTurns();
		const other = await startAttempt({bind: {host: '127.0.0.1', port, path: '/'}});
		await expect(ask().opening).rejects.toMatchObject({failure: {type: 'port-taken'}});
		await other.listener.close();
		expect(new URL((await ask().opening).redirectUri).port).toBe(String(port));
	});

	it('closes the last one, even one that is about to open', async () => {
		const {port, ask, close} = await takeTurns();
		void ask().opening;
		await close();
		await expect(dial(port)).rejects.toMatchObject(refused);
		await close();
	});
});
