import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {classify, type ExpectedRequest} from '../../source/callback/classifier.js';
import {sized} from '../helpers/sized.js';

const host = '127.0.0.1:43121';
const state = 's3cret-State';
const expected: ExpectedRequest = {
	host,
	path: '/oauth2callback',
	linkPath: '/k7f3qzunguessable',
	pages: new Map([['/done', 'granted']]),
	received: false,
	state,
	issuers: ['https://accounts.google.com'],
};
const callback = `/oauth2callback?state=${state}&code=c`;
const answer = {type: 'answer', answer: {type: 'code', code: 'c'}};
const navigation = ['Sec-Fetch-Site', 'cross-site', 'Sec-Fetch-Mode', 'navigate', 'Sec-Fetch-Dest', 'document'];

const judge = (
	target: string,
	headers: readonly string[] = [],
	more: Partial<ExpectedRequest> & {method?: string} = {},
) => classify({method: more.method ?? 'GET', target, rawHeaders: ['Host', host, ...headers]}, {...expected, ...more});
const ignored = (status: number, reason: string) => ({type: 'ignore', status, reason});

describe('classify', () => {
	it('takes the answer from a plain client and from a browser', () => {
		expect(judge(callback)).toEqual(answer);
		expect(judge(callback, navigation)).toEqual(answer);
	});

	it('takes the answer at the root when the redirect URI has no path', () => {
		expect(judge(`/?state=${state}&code=c`, [], {path: '/'})).toEqual(answer);
	});

	it('takes the short link, and shows a page that is open', () => {
		expect(judge('/k7f3qzunguessable', navigation)).toEqual({type: 'link'});
		expect(judge('/done', navigation)).toEqual({type: 'page', page: 'granted'});
	});

	it('F30: does nothing once the answer is in', () => {
		const received = {received: true};
		expect(judge(callback, navigation, received)).toEqual({type: 'already-received'});
		expect(judge(`${callback}&iss=https://evil.example`, navigation, received)).toEqual({type: 'already-received'});
		expect(judge('/k7f3qzunguessable', navigation, received)).toEqual({type: 'already-received'});
		expect(judge('/oauth2callback?state=wrong&code=c', navigation, received)).toEqual(ignored(400, 'earlier-attempt'));
	});

	it('F18: wants GET', () => {
		for (const method of ['POST', 'PUT', 'HEAD', 'OPTIONS', 'TRACE', 'get', '']) {
			expect(judge(callback, [], {method})).toEqual(ignored(405, 'not-a-navigation'));
		}
	});

	it.each([
		['none (F4)', []],
		['another (F3)', ['Host', 'evil.example:43121']],
		['localhost', ['Host', 'localhost:43121']],
		['another port', ['Host', '127.0.0.1:43122']],
		['no port', ['Host', '127.0.0.1']],
		['two, ours first (F5)', ['Host', host, 'Host', 'evil.example']],
		['two, ours last (F5)', ['host', 'evil.example', 'HOST', host]],
		['ours twice (F5)', ['Host', host, 'host', host]],
	])('wants exactly our Host: %s', (_, rawHeaders) => {
		expect(classify({method: 'GET', target: callback, rawHeaders}, expected)).toEqual(ignored(421, 'other-host'));
	});

	it('F1 F2: wants a path of ours', () => {
		for (const target of [
			'//',
			`/${callback}`,
			`http://evil.example${callback}`,
			`http://${host}${callback}`,
			'*',
			'',
		]) {
			expect(judge(target)).toEqual(ignored(400, 'malformed'));
		}
	});

	it('F25: knows no other path', () => {
		const targets = [
			'/',
			'/favicon.ico',
			'/robots.txt',
			'/oauth2callbackX',
			'/OAuth2Callback',
			'/oauth2callback/',
			'/%6fauth2callback',
		];
		for (const target of [...targets, '/k7f3qzunguessablf', '/already']) {
			expect(judge(`${target}?state=${state}&code=c`)).toEqual(ignored(404, 'not-part-of-sign-in'));
		}
	});

	it('F24: refuses a target over 8 KiB and more than 100 headers', () => {
		expect(judge(`${callback}&a=${'a'.repeat(8192)}`)).toEqual(ignored(400, 'malformed'));
		const many = Array.from({length: 100}, (_, index) => [`x-${index}`, 'a']).flat();
		expect(judge(callback, many)).toEqual(ignored(431, 'malformed'));
		expect(judge(callback, many.slice(2))).toEqual(answer);
		expect(judge(`${callback}&a=`.padEnd(8192, 'a'))).toEqual(answer);
		expect(judge(`${callback}&a=`.padEnd(8193, 'a'))).toEqual(ignored(400, 'malformed'));
	});

	it.each([
		['fetch', 'cors', 'empty'],
		['fetch without CORS, beacon', 'no-cors', 'empty'],
		['image', 'no-cors', 'image'],
		['iframe', 'navigate', 'iframe'],
		['web socket', 'websocket', 'websocket'],
	])('F26: refuses what a page can send: %s', (_, mode, destination) => {
		const headers = ['sec-fetch-mode', mode, 'sec-fetch-dest', destination];
		for (const target of [callback, '/k7f3qzunguessable', '/done']) {
			expect(judge(target, headers)).toEqual(ignored(403, 'not-a-navigation'));
		}
	});

	it('refuses half of the Fetch Metadata', () => {
		expect(judge(callback, ['Sec-Fetch-Mode', 'navigate'])).toEqual(ignored(403, 'not-a-navigation'));
		expect(judge(callback, ['Sec-Fetch-Dest', 'document'])).toEqual(ignored(403, 'not-a-navigation'));
	});

	it('F29: refuses a browser that is only guessing', () => {
		for (const headers of [
			['Sec-Purpose', 'prefetch'],
			['sec-purpose', 'prefetch;prerender'],
			['X-Purpose', 'preview'],
		]) {
			expect(judge(callback, [...navigation, ...headers])).toEqual(ignored(503, 'prefetch'));
			expect(judge('/k7f3qzunguessable', [...navigation, ...headers])).toEqual(ignored(503, 'prefetch'));
		}
	});

	it('F19: refuses a body, an expectation and an upgrade', () => {
		const extras = [
			['Transfer-Encoding', 'chunked'],
			['Content-Length', '1'],
			['Expect', '100-continue'],
			['Upgrade', 'websocket'],
		];
		for (const headers of extras) expect(judge(callback, headers)).toEqual(ignored(400, 'malformed'));
		expect(judge(callback, ['Content-Length', '0'])).toEqual(answer);
	});

	it('F12: ends the attempt when another issuer answers', () => {
		expect(judge(`${callback}&iss=https://evil.example`)).toEqual({type: 'issuer-mismatch'});
	});

	it('F31: says when a tab of an earlier attempt comes by', () => {
		expect(judge('/oauth2callback?state=old&code=c', navigation)).toEqual(ignored(400, 'earlier-attempt'));
	});

	it('F8: answers 400 to our state with anything at all changed in it', () => {
		const at = fc.nat(state.length - 1);
		const changed = fc
			.oneof(
				fc.tuple(fc.constant('cut'), at, fc.constant('')),
				fc.tuple(fc.constantFrom('replaced', 'longer'), at, fc.string({minLength: 1, unit: 'binary'})),
				fc.tuple(fc.constantFrom('upper', 'lower', 'twice', 'empty'), at, fc.constant('')),
			)
			.map(([how, place, text]) => {
				const [before, after] = [state.slice(0, place), state.slice(place)];
				if (how === 'cut') return before;
				if (how === 'replaced') return before + text + after.slice(1);
				if (how === 'longer') return before + text + after;
				if (how === 'upper') return before + after.toUpperCase();
				if (how === 'lower') return before + after.toLowerCase();
				return how === 'twice' ? state + state : '';
			})
			.filter(wrong => wrong !== state);
		fc.assert(
			fc.property(changed, wrong => {
				const query = new URLSearchParams({state: wrong, code: 'c', iss: 'https://accounts.google.com'});
				expect(judge(`/oauth2callback?${query}`, navigation)).toMatchObject({type: 'ignore', status: 400});
			}),
			{numRuns: sized({bounded: 2000, full: 100_000})},
		);
	});

	it('F8: never takes anything for the answer without our state, and never throws', () => {
		const paths = fc.constantFrom('/oauth2callback', '//', '/', 'http://x/oauth2callback', '/oauth2callback?', '');
		const headers = fc.array(
			fc.oneof(fc.string({unit: 'binary'}), fc.constantFrom('Host', host, 'Sec-Fetch-Mode', 'navigate', 'Sec-Purpose')),
		);
		fc.assert(
			fc.property(
				fc.string(),
				paths,
				fc.string({unit: 'binary'}),
				headers,
				fc.boolean(),
				(method, path, tail, more, plain) => {
					fc.pre(!tail.includes(state));
					const rawHeaders = plain ? ['Host', host] : more;
					for (const target of [path + tail, `${path}?state=${tail}&code=c`]) {
						const verdicts = [method, 'GET'].map(name => classify({method: name, target, rawHeaders}, expected));
						expect(verdicts.map(({type}) => type)).toEqual(['ignore', 'ignore']);
					}
				},
			),
			{numRuns: sized({bounded: 2000, full: 100_000})},
		);
	});
});
