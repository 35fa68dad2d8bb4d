import {get} from './wire.js';

/** One request that must end no one's sign-in, and what it is answered: 0 where the connection just closes. */
export type Attack = {
	readonly bytes: (port: number, callback: string, state: string) => string | Buffer;
	readonly status: number;
	readonly reason?: string;
};

const host = (port: number) => [`Host: 127.0.0.1:${port}`];
const withHeaders =
	(...headers: string[]) =>
	(port: number, callback: string) =>
		get(port, callback, [...host(port), ...headers]);
const withMethod = (method: string) => (port: number, callback: string) => get(port, callback).replace('GET', method);

/** Each by the id of its fault. `callback` is the path of the genuine answer, with its query. */
export const attacks: Readonly<Record<string, Attack>> = {
	'F1: //': {bytes: port => get(port, '//'), status: 400, reason: 'malformed'},
	'F2: absolute form': {
		bytes: (port, callback) => get(port, `http://evil.example${callback}`),
		status: 400,
		reason: 'malformed',
	},
	'F3: another Host': {
		bytes: (port, callback) => get(port, callback, [`Host: evil.example:${port}`]),
		status: 421,
		reason: 'other-host',
	},
	'F4: HTTP/1.0 without Host': {
		bytes: (_, callback) => `GET ${callback} HTTP/1.0\r\n\r\n`,
		status: 421,
		reason: 'other-host',
	},
	'F4: HTTP/1.1 without Host': {bytes: (port, callback) => get(port, callback, []), status: 421, reason: 'other-host'},
	'F5: two Hosts, ours first': {bytes: withHeaders('Host: evil.example'), status: 421, reason: 'other-host'},
	'F5: two Hosts, ours last': {
		bytes: (port, callback) => get(port, callback, ['Host: evil.example', ...host(port)]),
		status: 421,
		reason: 'other-host',
	},
	'F6: an error without state': {
		bytes: port => get(port, '/oauth2callback?error=access_denied'),
		status: 400,
		reason: 'not-part-of-sign-in',
	},
	'F8: a wrong state': {
		bytes: port => get(port, '/oauth2callback?state=AAAA&code=c'),
		status: 400,
		reason: 'earlier-attempt',
	},
	'F8: an empty state': {
		bytes: port => get(port, '/oauth2callback?state=&code=c'),
		status: 400,
		reason: 'not-part-of-sign-in',
	},
	'F8: a state cut short': {
		bytes: (port, _, state) => get(port, `/oauth2callback?state=${state.slice(0, -1)}&code=c`),
		status: 400,
		reason: 'earlier-attempt',
	},
	'F10: two codes': {bytes: (port, callback) => get(port, `${callback}&code=c`), status: 400, reason: 'malformed'},
	'F10: two states': {
		bytes: (port, callback, state) => get(port, `${callback}&state=${state}`),
		status: 400,
		reason: 'malformed',
	},
	'F10: two errors': {
		bytes: (port, _, state) => get(port, `/oauth2callback?state=${state}&error=a&error=b`),
		status: 400,
		reason: 'malformed',
	},
	'F10: two issuers': {
		bytes: (port, callback) => get(port, `${callback}&iss=a&iss=a`),
		status: 400,
		reason: 'malformed',
	},
	'F11: code and error': {
		bytes: (port, callback) => get(port, `${callback}&error=x`),
		status: 400,
		reason: 'malformed',
	},
	'F15: a code with controls': {
		bytes: (port, _, state) => get(port, `/oauth2callback?state=${state}&code=a%00b`),
		status: 400,
		reason: 'malformed',
	},
	'F15: an empty code': {
		bytes: (port, _, state) => get(port, `/oauth2callback?state=${state}&code=`),
		status: 400,
		reason: 'malformed',
	},
	'F15: a code of 3 KB': {
		bytes: (port, _, state) => get(port, `/oauth2callback?state=${state}&code=${'a'.repeat(3072)}`),
		status: 400,
		reason: 'malformed',
	},
	'F17: broken percent sequences': {
		bytes: (port, callback) => get(port, `${callback}&x=%E0%A4%A&y=%`),
		status: 400,
		reason: 'malformed',
	},
	'F18: POST': {bytes: withMethod('POST'), status: 405, reason: 'not-a-navigation'},
	'F18: PUT': {bytes: withMethod('PUT'), status: 405, reason: 'not-a-navigation'},
	'F18: HEAD': {bytes: withMethod('HEAD'), status: 405, reason: 'not-a-navigation'},
	'F18: OPTIONS': {bytes: withMethod('OPTIONS'), status: 405, reason: 'not-a-navigation'},
	'F18: TRACE': {bytes: withMethod('TRACE'), status: 405, reason: 'not-a-navigation'},
	'F18: CONNECT': {bytes: port => get(port, `127.0.0.1:${port}`).replace('GET', 'CONNECT'), status: 0},
	'F18: an unknown method': {bytes: withMethod('STEAL'), status: 400, reason: 'malformed'},
	'F19: an upgrade': {
		bytes: withHeaders('Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13'),
		status: 400,
		reason: 'malformed',
	},
	'F19: Expect: 100-continue': {bytes: withHeaders('Expect: 100-continue'), status: 400, reason: 'malformed'},
	'F19: another expectation': {bytes: withHeaders('Expect: miracles'), status: 400, reason: 'malformed'},
	'F19: a chunked body': {
		bytes: (port, callback) => `${get(port, callback, [...host(port), 'Transfer-Encoding: chunked'])}5\r\nhello\r\n`,
		status: 400,
		reason: 'malformed',
	},
	'F19: 1 GB to come': {bytes: withHeaders('Content-Length: 1000000000'), status: 400, reason: 'malformed'},
	'F20: a TLS hello': {
		bytes: () => Buffer.from('16030100c8010000c40303'.padEnd(400, '5a'), 'hex'),
		status: 0,
		reason: 'https',
	},
	'F21: garbage': {bytes: () => Buffer.from('00ff1b5b313b0a0d7f80', 'hex'), status: 400, reason: 'malformed'},
	'F21: the HTTP/2 preface': {bytes: () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', status: 400, reason: 'malformed'},
	'F21: HTTP/0.9': {bytes: () => 'GET /oauth2callback\r\n\r\n', status: 421, reason: 'other-host'},
	'F24: a query of 20 KB': {
		bytes: (port, callback) => get(port, `${callback}&x=${'x'.repeat(20_000)}`),
		status: 431,
		reason: 'malformed',
	},
	'F24: a query of 10 KB': {
		bytes: (port, callback) => get(port, `${callback}&x=${'x'.repeat(10_000)}`),
		status: 400,
		reason: 'malformed',
	},
	'F24: 200 headers': {
		bytes: withHeaders(...Array.from({length: 200}, (_, index) => `x-${index}: a`)),
		status: 431,
		reason: 'malformed',
	},
	'F24: more headers than Node reads, a second Host behind them': {
		bytes: withHeaders(...Array.from({length: 1500}, () => 'x: a'), 'Host: evil.example'),
		status: 431,
		reason: 'malformed',
	},
	'F25: /favicon.ico': {bytes: port => get(port, '/favicon.ico'), status: 404, reason: 'not-part-of-sign-in'},
	'F25: /robots.txt': {bytes: port => get(port, '/robots.txt'), status: 404, reason: 'not-part-of-sign-in'},
	'F25: /': {bytes: port => get(port, '/'), status: 404, reason: 'not-part-of-sign-in'},
	'F25: a longer path': {
		bytes: (port, callback) => get(port, callback.replace('?', 'X?')),
		status: 404,
		reason: 'not-part-of-sign-in',
	},
	'F25: another case': {
		bytes: (port, callback) => get(port, callback.replace('oauth2', 'OAuth2')),
		status: 404,
		reason: 'not-part-of-sign-in',
	},
	'F26: an image of a web page': {
		bytes: withHeaders('Sec-Fetch-Mode: no-cors', 'Sec-Fetch-Dest: image'),
		status: 403,
		reason: 'not-a-navigation',
	},
	'F29: a prefetch': {
		bytes: withHeaders('Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: document', 'Sec-Purpose: prefetch'),
		status: 503,
		reason: 'prefetch',
	},
	'F29: a prerender': {
		bytes: withHeaders('Sec-Fetch-Mode: navigate', 'Sec-Fetch-Dest: document', 'Sec-Purpose: prefetch;prerender'),
		status: 503,
		reason: 'prefetch',
	},
};
