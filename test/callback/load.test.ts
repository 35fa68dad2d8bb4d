import {once} from 'node:events';
import {describe, it} from 'vitest';
import {startAttempt} from './attempt.js';
import {dial, get, rest, statusOf} from './wire.js';

describe('under load', {concurrent: true}, () => {
	it('F22: closes a connection that stays silent, and waits on', async ({expect, onTestFinished}) => {
		const {port, ignored, callback, listener, fetch} = await startAttempt({}, onTestFinished);
		const begun = performance.now();
		const answer = await rest(await dial(port));
		expect([0, 408]).toContain(statusOf(answer));
		expect(performance.now() - begun).toBeLessThan(7000);
		expect(ignored).toEqual([]);
		void fetch(callback);
		expect(await listener.answer).toEqual({type: 'code', code: '4/0Agenuine'});
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
});
