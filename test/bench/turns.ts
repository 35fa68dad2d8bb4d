import {keys} from '../helpers/terminal.js';
import type {Press} from './time-key.js';

/** There and back. */
type Turn = readonly [Press, Press];

const {enter, esc, up, down} = keys;
const right = '\u001B[C';
const left = '\u001B[D';
const backspace = '\u007F';

/** In a list: the focus leaves its first choice, and comes back to it. */
const move = (first: string): Turn => [
	[down, new RegExp(`❯ (?!${first})`)],
	[up, new RegExp(`❯ ${first}`)],
];

/** At each step of the walk, keys that surely change its frame, and what that shows then. */
export const turns: Readonly<Record<string, Turn>> = {
	consent: [
		['s', /Another scope:/],
		[esc, /s add a scope/],
	],
	client: move('client_secret_bench'),
	secret: [
		['x', /Client secret: •/],
		[backspace, /Client secret: ▏/],
	],
	start: [
		[right, /2 of 6/],
		[left, /1 of 6/],
	],
	'sign-in': [
		['?', /what does the browser show/],
		[esc, /waiting for your browser/],
	],
	help: move('Error 400: redirect_uri_mismatch'),
	failed: [
		[enter, /looking for client_secret|which OAuth client/, /which OAuth client/],
		[enter, /doesn't go with/],
	],
	checking: [
		[enter, /which account/],
		[esc, /the token works$/m],
	],
	accounts: [
		['x', /Filter: x▏/],
		[backspace, /Filter: ▏/],
	],
	deliver: [
		['r', /1\/\/0/],
		['r', /1\/\/•/],
	],
	targets: move('Ruby'),
	preview: [
		['e', /Path:/],
		[esc, /e another path/],
	],
	pipe: move('Google Cloud Secret Manager   the token'),
	revoke: [
		[esc, /your refresh token is ready/],
		['v', /take this token back/],
	],
};
