import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type ExpectedAddress, readPastedAddress} from '../../source/callback/pasted-address.js';
import {sized} from '../helpers/sized.js';

const state = 'oJ5xQk8mVt2nB7yC1dF4gH6iL9pR3sU0';
const code = '4/0AeaYSHAbcDEF-_ghijklmnopqrstuvwxyz';
const expected: ExpectedAddress = {
	redirectUri: 'http://127.0.0.1:43121/oauth2callback',
	link: 'http://127.0.0.1:43121/k7f3qzunguessable',
	state,
	issuers: ['https://accounts.google.com'],
};
const address = `http://127.0.0.1:43121/oauth2callback?state=${state}&iss=https://accounts.google.com&code=${code}&scope=https://www.googleapis.com/auth/adwords`;
const answer = {type: 'answer', answer: {type: 'code', code}};
const read = (text: string, more: Partial<ExpectedAddress> = {}) => readPastedAddress(text, {...expected, ...more});
const refused = (reason: string) => ({type: 'refused', reason});

const wrapped = (width: number, start: string, end: string) =>
	(address.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).map(line => start + line).join(end);

describe('readPastedAddress', () => {
	it.each([
		['as it is', address],
		['with spaces around', `  ${address}\n`],
		['wrapped at 80 columns', wrapped(80, '', '\n')],
		['wrapped at 40 columns, indented', wrapped(40, '    ', '  \r\n')],
		['wrapped by bare CR', wrapped(60, '', '\r')],
		['with tabs inside', wrapped(50, '', '\t')],
		['quoted in a mail', wrapped(60, '> ', '\n')],
		['quoted twice', wrapped(60, '>> ', '\r\n')],
		['in angle brackets', `<${address}>`],
		['in quotes', `"${address}"`],
		['in backticks', `\`${address}\``],
		['in parentheses', `(${address})`],
		['before a full stop', `${address}.`],
		['before a comma', `${address},`],
		['in brackets at the end of a sentence', `<${address}>.`],
		['without its scheme', address.replace('http://', '')],
		['with https, as some browsers insist on', address.replace('http:', 'https:')],
		['with a fragment', `${address}#`],
		['with zero-width spaces', wrapped(30, '', '\u200B')],
		['quoted with bars', wrapped(60, '| ', '\n')],
		['framed by a terminal program', wrapped(60, '│ ', ' │\n')],
		['escaped as in HTML', address.replaceAll('&', '&amp;')],
		['with 4 KB of other parameters', `${address}&x=${'x'.repeat(4096)}`],
	])('F44: takes an address %s', (_, text) => {
		expect(read(text)).toEqual(answer);
	});

	it.each([
		['empty', ''],
		['empty', ' \r\n\t'],
		['bare-code', code],
		['bare-code', encodeURIComponent(code)],
		['bare-code', `code=${code}&scope=x`],
		['bare-code', `Code: ${code}`],
		['bare-code', `"${code}"`],
		['bare-code', `?state=${state}&code=${code}`],
		['not-an-address', 'hello there'],
		['not-an-address', '/home/me/client_secret.json'],
		['not-an-address', '127.0.0.1'],
		['consent-page', 'https://accounts.google.com/o/oauth2/v2/auth?client_id=x&redirect_uri=y'],
		['consent-page', 'accounts.google.com/signin/oauth/error?authError=x'],
		['the-short-link', 'http://127.0.0.1:43121/k7f3qzunguessable'],
		['other-host', 'http://127.0.0.1:43122/k7f3qzunguessable'],
		['other-host', address.replace('43121', '431219')],
		['other-host', address.replace('127.0.0.1', 'localhost')],
		['other-host', address.replace('127.0.0.1', '[::1]')],
		['other-host', address.replace('127.0.0.1:', 'evil.example:')],
		['other-host', address.replace('http://', 'http://me@')],
		['other-host', address.replace('http://', 'http://evil.example\\@')],
		['other-path', address.replace('oauth2callback', 'oauth2callbackX')],
		['other-path', 'http://127.0.0.1:43121/done'],
		['cut-off', 'http://127.0.0.1:43121/oauth2callback'],
		['cut-off', 'http://127.0.0.1:43121/oauth2callback?sta'],
		['cut-off', 'http://127.0.0.1:43121/oauth2callback?state='],
		['cut-off', `http://127.0.0.1:43121/oauth2callback?state=${state.slice(0, 1)}`],
		['cut-off', `http://127.0.0.1:43121/oauth2callback?state=${state.slice(0, -1)}`],
		['earlier-attempt', `http://127.0.0.1:43121/oauth2callback?state=${state.slice(1)}`],
		['earlier-attempt', `http://127.0.0.1:43121/oauth2callback?state=${state.slice(0, -1)}x`],
		['earlier-attempt', `http://127.0.0.1:43121/oauth2callback?state=${state}x`],
		['earlier-attempt', `http://127.0.0.1:43121/oauth2callback?state=${state.slice(0, -1)}&code=${code}`],
		['earlier-attempt', `http://127.0.0.1:43121/oauth2callback?state=${state.slice(0, -1)}&error=access_denied`],
		['nothing-in-it', `http://127.0.0.1:43121/oauth2callback?code=${code}`],
		['earlier-attempt', address.replace(state, state.toLowerCase())],
		['earlier-attempt', address.replace(state, `${state}a`)],
		['earlier-attempt', address.replace('43121', '43122').replace(state, 'earlier')],
		['earlier-attempt', address.replace('43121', '43122')],
		['earlier-attempt', address.replace(':43121', '')],
		['other-host', address.replace('43121', '43122').replace('oauth2callback', 'other')],
		['other-host', `http://127.0.0.1:43122/oauth2callback?code=${code}`],
		['not-an-address', `x${' '.repeat(16_000)}x`],
		['malformed', `${address}&code=other`],
		['malformed', `${address}&error=access_denied`],
		['malformed', `http://127.0.0.1:43121/oauth2callback?state=${state}`],
		['malformed', `http://127.0.0.1:43121/oauth2callback?state=${state}&code=4%2`],
		['malformed', `${address}&x=${'x'.repeat(20_000)}`],
	])('F41 F42 F43: refuses as %s: %j', (reason, text) => {
		expect(read(text)).toEqual(refused(reason));
	});

	it('knows a host in capitals, and a default port that browsers leave out', () => {
		const at = (redirectUri: string) => ({redirectUri, link: new URL('/k7f3qz', redirectUri).href});
		expect(read(`HTTP://LOCALHOST:8443/cb?state=${state}&code=${code}`, at('http://localhost:8443/cb'))).toEqual(
			answer,
		);
		expect(read(`http://localhost/cb?state=${state}&code=${code}`, at('http://localhost:80/cb'))).toEqual(answer);
		expect(read(`https://localhost:443/cb?state=${state}&code=${code}`, at('http://localhost/cb'))).toEqual(answer);
		expect(read(`http://localhost:80/cb?state=${state}&code=${code}`, at('http://localhost:8080/cb'))).toEqual(
			refused('earlier-attempt'),
		);
		expect(read(`http://localhost80/cb?state=${state}&code=${code}`, at('http://localhost:8080/cb'))).toEqual(
			refused('other-host'),
		);
	});

	it('F12: ends the attempt when another issuer answers with our state', () => {
		expect(read(address.replace('iss=https://accounts.google.com', 'iss=https://evil.example'))).toEqual({
			type: 'failed',
			failure: {type: 'issuer-mismatch'},
		});
	});

	it('F7: takes an error with our state', () => {
		expect(read(`http://127.0.0.1:43121/oauth2callback?error=access_denied&state=${state}`)).toEqual({
			type: 'answer',
			answer: {type: 'error', error: 'access_denied'},
		});
	});

	it.each([
		['https://app.example.com/cb', 'https://app.example.com/cb'],
		['https://app.example.com', 'https://app.example.com/'],
		['https://app.example.com:443/cb', 'https://app.example.com/cb'],
		['http://localhost:80/cb', 'http://localhost/cb'],
		['https://App.Example.com/Cb', 'https://app.example.com/Cb'],
	])('takes the answer to a web client registered with %s', (redirectUri, shown) => {
		expect(read(`${shown}?state=${state}&code=${code}`, {redirectUri})).toEqual(answer);
	});

	it('knows the short link also where the answer ends on another host', () => {
		const redirectUri = 'https://app.example.com/cb';
		expect(read('http://127.0.0.1:43121/k7f3qzunguessable', {redirectUri})).toEqual(refused('the-short-link'));
		expect(read(address, {redirectUri})).toEqual(refused('other-host'));
	});

	it('F44: takes an address wrapped at any columns, behind any quoting, between any brackets', () => {
		const prefix = fc.stringMatching(/^[ \t>|│┃║]{0,6}$/);
		const suffix = fc.stringMatching(/^[ \t|│┃║]{0,3}$/);
		const lineEnd = fc.constantFrom('\n', '\r\n', '\r', '\u2028', '\n\n', ' \r\n');
		const brackets = fc.constantFrom(
			['', ''],
			['<', '>'],
			['"', '"'],
			["'", "'"],
			['`', '`'],
			['(', ')'],
			['“', '”'],
			['(<', '>).'],
		);
		const columns = fc.array(fc.integer({min: 1, max: 120}), {minLength: 1, maxLength: 12});
		const sizes = fc.constantFrom(0, 0, 4096);
		fc.assert(
			fc.property(
				prefix,
				suffix,
				lineEnd,
				brackets,
				columns,
				sizes,
				(start, end, newLine, [open, close], widths, size) => {
					const whole = `${open}${address}${size > 0 ? `&x=${'x'.repeat(size)}` : ''}${close}`;
					const lines: string[] = [];
					for (let at = 0, width = 0; at < whole.length; at += width) {
						width = widths[lines.length % widths.length] ?? 80;
						lines.push(whole.slice(at, at + width));
					}

					const text = lines.map(line => start + line + end).join(newLine);
					fc.pre(text.length <= 16_384);
					expect(read(text)).toEqual(answer);
				},
			),
			{numRuns: sized({bounded: 500, full: 100_000})},
		);
	});

	it('F44: reads what it refuses the same, wrapped or not', () => {
		const others = [
			'https://accounts.google.com/o/oauth2/v2/auth?client_id=x&redirect_uri=http://127.0.0.1:43121/oauth2callback',
			expected.link ?? '',
			address.replace('127.0.0.1', 'evil.example'),
			address.replace(state, 'earlier'),
			address.replace('43121', '43122'),
			expected.redirectUri,
			code,
		];
		fc.assert(
			fc.property(fc.constantFrom(...others), fc.integer({min: 1, max: 120}), (other, width) => {
				const lines = other.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
				expect(read(lines.join('\n> '))).toEqual(read(other));
			}),
			{numRuns: sized({bounded: 500, full: 100_000})},
		);
	});

	it('F44: knows an address of this attempt wherever its query is cut off before the code', () => {
		const [start = '', query = ''] = address.split('?');
		for (let end = 0; end < `state=${state}`.length; end++) {
			expect(read(`${start}?${query.slice(0, end)}`)).toEqual(refused('cut-off'));
		}
	});

	it('F8: never takes an answer without our state, and never throws', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary'}), text => {
				fc.pre(!text.includes(state));
				expect(read(text).type).toBe('refused');
				expect(read(`${expected.redirectUri}?code=c&state=${text}`).type).toBe('refused');
			}),
			{numRuns: sized({bounded: 1000, full: 100_000})},
		);
	});
});
