import {expect, it} from 'vitest';
import {isLoginHint} from '../../source/google/login-hint.js';

it.each([
	['ada@example.com', true],
	['ada+ads@example.com', true],
	['info@bücher.example', true],
	['108204268033311374519', true],
	['', false],
	['unt-b/w', false],
	['ada', false],
	['@example.com', false],
	['ada@', false],
	['ada @example.com', false],
	['ada@example.com bob@example.com', false],
	['ada@bob@example.com', false],
	['123-456-7890', false],
])('%j: %s', (text, expected) => {
	expect(isLoginHint(text)).toBe(expected);
});
