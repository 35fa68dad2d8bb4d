import {createHash} from 'node:crypto';
import {expect, it} from 'vitest';
import {newAttempt} from '../../source/google/attempt.js';

it('makes a 256-bit state and verifier, and the challenge of RFC 7636 section 4.2', () => {
	const {state, codeVerifier, codeChallenge} = newAttempt();
	for (const value of [state, codeVerifier]) expect(Buffer.from(value, 'base64url')).toHaveLength(32);
	expect(codeVerifier).toMatch(/^[\w.~-]{43,128}$/);
	expect(codeChallenge).toBe(createHash('sha256').update(codeVerifier, 'ascii').digest('base64url'));
	expect(codeVerifier).not.toBe(state);
});

it('never makes the same value twice', () => {
	const attempts = Array.from({length: 10_000}, newAttempt);
	const values = attempts.flatMap(({state, codeVerifier, codeChallenge}) => [state, codeVerifier, codeChallenge]);
	expect(new Set(values).size).toBe(30_000);
});
