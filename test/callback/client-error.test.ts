import {Duplex} from 'node:stream';
import {finished} from 'node:stream/promises';
import {describe, expect, it} from 'vitest';
import {refuseConnection} from '../../source/callback/client-error.js';

/** One end of a connection, and what was written to the other. */
function connection() {
	let written = '';
	const socket = new Duplex({
		read() {},
		write(chunk, _encoding, done) {
			written += chunk;
			done();
		},
	});
	return {socket, written: () => written};
}

const errorOf = (code: string | undefined, rawPacket?: Buffer) =>
	Object.assign(new Error('broken'), {...(code === undefined ? {} : {code}), ...(rawPacket ? {rawPacket} : {})});

describe('a connection that brings no request', () => {
	it.each([
		['HPE_HEADER_OVERFLOW', '431 Request Header Fields Too Large', 'malformed'],
		['HPE_INVALID_METHOD', '400 Bad Request', 'malformed'],
		['ERR_HTTP_REQUEST_TIMEOUT', '408 Request Timeout', undefined],
		['ECONNRESET', '400 Bad Request', undefined],
		[undefined, '400 Bad Request', undefined],
	])('is refused and closed on both sides: %s', async (code, status, reason) => {
		const {socket, written} = connection();
		expect(refuseConnection(errorOf(code), socket)).toBe(reason);
		await finished(socket, {readable: false});
		expect(written()).toBe(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
		expect(socket.destroyed).toBe(true);
	});

	it('is closed without a word where it takes none', () => {
		const {socket, written} = connection();
		socket.destroy();
		expect(refuseConnection(errorOf('HPE_INVALID_METHOD'), socket)).toBe('malformed');
		expect(written()).toBe('');

		const half = connection();
		half.socket.end();
		expect(refuseConnection(errorOf('HPE_INVALID_METHOD'), half.socket)).toBe('malformed');
		expect(half.socket.destroyed).toBe(true);
		expect(half.written()).toBe('');
	});

	it.each([
		['TLS 1.3', [0x16, 0x03, 0x01], 'https'],
		['another record', [0x17, 0x03, 0x01], 'malformed'],
		['another protocol', [0x16, 0x02, 0x01], 'malformed'],
	])('tells whether it speaks TLS: %s', (_, bytes, reason) => {
		const {socket} = connection();
		expect(refuseConnection(errorOf('HPE_INVALID_METHOD', Buffer.from(bytes)), socket)).toBe(reason);
		expect(socket.destroyed).toBe(reason === 'https');
	});
});
