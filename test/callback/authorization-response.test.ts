import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readAuthorizationResponse} from '../../source/callback/authorization-response.js';

const state = 'Xq7_state-that-is-ours';
const issuer = 'https://accounts.google.com';
const read = (query: string) => readAuthorizationResponse(query, {state, issuers: [issuer]});
const malformed = {type: 'refused', reason: 'malformed'};

describe('readAuthorizationResponse', () => {
	it('F13: takes a code without iss', () => {
		expect(read(`state=${state}&code=4/0Abc`)).toEqual({type: 'answer', answer: {type: 'code', code: '4/0Abc'}});
	});

	it('F14: ignores parameters it does not know', () => {
		const query = `state=${state}&iss=https%3A%2F%2Faccounts.google.com&code=c&scope=x&authuser=0&hd=example.com&prompt=none&next=//evil`;
		expect(read(query)).toEqual({type: 'answer', answer: {type: 'code', code: 'c'}});
	});

	it('F16: keeps the code to the byte', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[\x21-\x7e]{1,300}$/), code => {
				const query = `state=${state}&code=${encodeURIComponent(code)}`;
				expect(read(query)).toEqual({type: 'answer', answer: {type: 'code', code}});
			}),
		);
		expect(read(`state=${state}&code=4%2F0%2Ba~%252F`)).toMatchObject({answer: {code: '4/0+a~%2F'}});
	});

	it.each([
		['state', `state=${state}&state=${state}&code=c`],
		['state, one of them wrong', `state=x&state=${state}&code=c`],
		['code', `state=${state}&code=a&code=b`],
		['code, spelled in percent', `state=${state}&code=a&%63ode=b`],
		['error', `state=${state}&error=a&error=b`],
		['error_description', `state=${state}&error=a&error_description=b&error_description=c`],
		['iss', `state=${state}&code=a&iss=${issuer}&iss=${issuer}`],
	])('F10: refuses a repeated %s', (_, query) => {
		expect(read(query)).toEqual(malformed);
	});

	it.each([
		['code and error together (F11)', 'code=a&error=access_denied'],
		['neither', 'scope=x'],
		['an empty code (F15)', 'code='],
		['a code with a control character (F15)', 'code=a%0Ab'],
		['a code with a space (F15)', 'code=a+b'],
		['a code beyond ASCII (F15)', 'code=%C3%A9'],
		['a code of 3 KB (F15)', `code=${'a'.repeat(3072)}`],
		['an empty error', 'error='],
		['an error of nothing printable', 'error=%00%1b'],
		['a broken percent sequence (F17)', 'code=%zz'],
		['a cut percent sequence (F17)', 'code=abc%2'],
	])('refuses %s with the right state', (_, query) => {
		expect(read(`state=${state}&${query}`)).toEqual(malformed);
	});

	it('F12: ends the attempt when another issuer answers with our state', () => {
		for (const iss of ['https://evil.example', `${issuer}/`, 'HTTPS://ACCOUNTS.GOOGLE.COM', '']) {
			expect(read(`state=${state}&code=c&iss=${encodeURIComponent(iss)}`)).toEqual({type: 'issuer-mismatch'});
		}
	});

	it('F7: takes an error with our state', () => {
		expect(read(`state=${state}&error=access_denied`)).toEqual({
			type: 'answer',
			answer: {type: 'error', error: 'access_denied'},
		});
	});

	it('F32: reduces error and description to the characters of RFC 6749, at most 200', () => {
		const nasty = encodeURIComponent(`a\u001B]52;c;eA==\u0007"\\\n\u202Eb\0<script>${'x'.repeat(10_000)}`);
		const response = read(`state=${state}&error=${nasty}&error_description=${nasty}`);
		const text = `a]52;c;eA==b<script>${'x'.repeat(180)}`;
		expect(response).toEqual({type: 'answer', answer: {type: 'error', error: text, description: text}});
	});

	it('F6: refuses an error without state', () => {
		expect(read('error=access_denied')).toEqual({type: 'refused', reason: 'not-part-of-sign-in'});
		expect(read('error=access_denied&state=')).toEqual({type: 'refused', reason: 'not-part-of-sign-in'});
	});

	it.each([state.slice(1), state.slice(0, -1), `${state}a`, ` ${state}`, state.toLowerCase(), `${state}%00`])(
		'F8: refuses the state %o',
		wrong => {
			expect(read(`state=${wrong}&code=c`)).toEqual({type: 'refused', reason: 'earlier-attempt'});
		},
	);

	it('F8: never takes an answer without our state', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary'}), fc.webQueryParameters(), (wrong, more) => {
				fc.pre(wrong !== state);
				expect(read(`state=${encodeURIComponent(wrong.toWellFormed())}&code=c`).type).toBe('refused');
				expect(read(more).type).toBe('refused');
				expect(read(wrong).type).toBe('refused');
			}),
		);
	});
});
