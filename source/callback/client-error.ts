import type {Duplex} from 'node:stream';
import type {IgnoredReason} from './answer.js';

/** What Node emits as `clientError`: a connection that broke, fell silent, or brought something that is not HTTP. */
type ClientError = Error & {readonly code?: string; readonly rawPacket?: Buffer};

const statuses: Readonly<Record<string, string>> = {
	HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
	ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** Says no to such a connection and closes it. Returns why it's worth mentioning, or `undefined` if nothing was asked. */
export function refuseConnection(error: ClientError, socket: Duplex): IgnoredReason | undefined {
	if (isTlsHello(error.rawPacket)) {
		socket.destroy();
		return 'https';
	}
	const status = statuses[error.code ?? ''] ?? '400 Bad Request';
	// A peer that never closes its side would keep a half-closed socket open.
	if (socket.writable) {
		socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => socket.destroy());
	} else {
		socket.destroy();
	}
	// The parser's codes; the others tell of silence or a broken connection.
	return error.code?.startsWith('HPE_') ? 'malformed' : undefined;
}

/** A TLS record of type handshake, of any version (RFC 8446 section 5.1). */
const isTlsHello = (packet?: Buffer) => packet?.[0] === 0x16 && packet[1] === 0x03;
