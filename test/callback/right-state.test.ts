import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readAuthorizationResponse} from '../../source/callback/authorization-response.js';
import {classify} from '../../source/callback/classifier.js';
import {readPastedAddress} from '../../source/callback/pasted-address.js';
import {sized} from '../helpers/sized.js';
import {type Expected, expectedOf, type Parameters} from './oracle.js';

const state = 'Xq7_state-that-is-ours';
const issuer = 'https://accounts.google.com';
const host = '127.0.0.1:43121';
const expected = {state, issuers: [issuer]};

const text = fc.oneof(
	fc.string(),
	fc.string({unit: 'grapheme'}),
	fc.constantFrom(
		'',
		' ',
		'access_denied',
		'a"b\\c',
		'4/0A+b~%2F',
		'\u001B]0;x\u0007',
		'x'.repeat(2048),
		'x'.repeat(2049),
	),
);
const parameter = fc.oneof(
	fc.tuple(fc.constantFrom('code', 'error', 'error_description'), text),
	fc.tuple(fc.constant('iss'), fc.oneof({weight: 4, arbitrary: fc.constant(issuer)}, fc.constant(`${issuer}/`), text)),
	fc.tuple(fc.constantFrom('scope', 'authuser', 'hd', 'prompt', 'CODE', 'code ', 'error_uri', '__proto__'), text),
	fc.tuple(fc.string(), text),
);
/** Our state is among them, at any place, now and then twice. */
const parameters = fc
	.tuple(fc.array(parameter, {maxLength: 5}), fc.nat(5), fc.integer({min: 1, max: 12}))
	.map(([others, place, chance]): Parameters => {
		const own: Parameters = Array.from({length: chance === 12 ? 2 : 1}, () => ['state', state]);
		return [...others.slice(0, place), ...own, ...others.slice(place)];
	})
	.filter(all => all.every(([name, value]) => name !== 'state' || value === state));

/** One of the ways to write a text in a query (RFC 3986 section 2.1, and a form's `+`), as the dice fall. */
const writer = fc.infiniteStream(fc.nat(5)).map(
	dice => (written: string) =>
		Array.from(Buffer.from(written.toWellFormed()), byte => {
			const {value: roll} = dice.next();
			const hex = `%${byte.toString(16).padStart(2, '0')}`;
			if (byte === 0x20 && roll < 3) return '+';
			if (/[\w-]/.test(String.fromCharCode(byte)) && roll > 0) return String.fromCharCode(byte);
			return roll % 2 === 0 ? hex : hex.toUpperCase();
		}).join(''),
);

/** What a reader made of it, in the oracle's words. */
function outcomeOf(read: ReturnType<typeof readAuthorizationResponse>): Expected {
	if (read.type !== 'answer') return {type: read.type};
	const {answer} = read;
	return answer.type === 'code' ? answer : {...answer, description: answer.description ?? ''};
}

function classified(target: string): Expected {
	const verdict = classify(
		{method: 'GET', target, rawHeaders: ['Host', host]},
		{...expected, host, path: '/oauth2callback', linkPath: '/link', pages: new Map(), received: false},
	);
	if (verdict.type === 'answer' || verdict.type === 'issuer-mismatch') return outcomeOf(verdict);
	expect(verdict).toMatchObject({type: 'ignore', status: 400, reason: 'malformed'});
	return {type: 'refused'};
}

function pasted(address: string): Expected {
	const read = readPastedAddress(address, {...expected, redirectUri: `http://${host}/oauth2callback`});
	if (read.type === 'failed') return {type: read.failure.type};
	if (read.type === 'refused') expect(read.reason).toBe('malformed');
	return outcomeOf(read.type === 'refused' ? {type: 'refused', reason: 'malformed'} : read);
}

describe('an answer that holds our state', () => {
	it('F10 F11 F12 F13 F14 F15 F16 F32: is taken, ends the attempt or is refused as RFC 6749 and RFC 9207 have it', () => {
		const seen = new Set<string>();
		fc.assert(
			fc.property(parameters, writer, (all, write) => {
				const query = all.map(([name, value]) => `${write(name)}=${write(value)}`).join('&');
				fc.pre(query.length < 8000);
				const wanted = expectedOf(
					all.map(([name, value]) => [name, value.toWellFormed()] as const),
					issuer,
				);
				seen.add(wanted.type);
				expect(outcomeOf(readAuthorizationResponse(query, expected))).toEqual(wanted);
				expect(classified(`/oauth2callback?${query}`)).toEqual(wanted);
				expect(pasted(`http://${host}/oauth2callback?${query}`)).toEqual(wanted);
			}),
			{numRuns: sized({bounded: 3000, full: 100_000})},
		);
		expect(seen).toEqual(new Set(['code', 'error', 'issuer-mismatch', 'refused']));
	});
});
