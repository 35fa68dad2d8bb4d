import {once} from 'node:events';
import {describe, it} from 'vitest';
import {startAttempt} from './attempt.js';
import {dial, get, rest, send, statusOf} from './wire.js';

describe('under load', {concurrent: true}, () => {
	it('F22: closes a connection that stays silent', async ({expect, onTestFinished}) => {
		const {port, ignored} = await startAttempt({}, onTestFinished);
		const begun = performance.now();
		const answer = await rest(await dial(port));
		expect([0, 408]).toContain(statusOf(answer));
		expect(performance.now() - begun).toBeLessThan(7000);
		expect(ignored).toEqual([]);
	});

	it('F23: serves the browser while 500 others drip, then closes them', async ({expect, onTestFinished}) => {
		const {port, fetch, callback, listener} = await startAttempt({}, onTestFinished);
		const begun = performance.now();
		const sockets = await Promise.all(Array.from({length: 500}, () => dial(port)));
		const drips = sockets.map(socket => {
			socket.write('GET / HTTP/1.1\r\nX-');
			const timer = setInterval(() => socket.write('a'), 500);
			return rest(socket).finally(() => clearInterval(timer));
		});
		const asked = performance.now();
		void fetch(callback);
		expect(await listener.answer).toMatchObject({type: 'code'});
		expect(performance.now() - asked).toBeLessThan(1000);
		await Promise.all(drips);
		expect(performance.now() - begun).toBeLessThan(8000);
	});

	it('F19: never takes in the body of a request', async ({expect, onTestFinished}) => {
		const {port, callback} = await startAttempt({}, onTestFinished);
		const socket = await dial(port);
		const closed = rest(socket);
		socket.write(get(port, callback, [`Host: 127.0.0.1:${port}`, 'Content-Length: 1000000000']));
		const chunk = Buffer.alloc(65_536);
		while (!socket.destroyed && socket.bytesWritten < 100_000_000) {
			if (!socket.write(chunk)) await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => {});
		}
		await closed;
		expect(socket.bytesWritten).toBeLessThan(100_000_000);
	});

	it('F9: 10 000 wrong states in a row', async ({expect, onTestFinished}) => {
		const {port, ignored, fetch, callback, listener} = await startAttempt({}, onTestFinished);
		const total = 10_000;
		let sent = 0;
		const knock = async () => {
			while (sent < total) {
				sent += 1;
				expect(statusOf(await send(port, get(port, `/oauth2callback?state=guess-${sent}&code=c`)))).toBe(400);
			}
		};
		await Promise.all(Array.from({length: 50}, knock));
		expect(ignored).toHaveLength(total);
		void fetch(callback);
		expect(await listener.answer).toMatchObject({type: 'code'});
	});
});
