import type {FlagName} from '../../commands/flags.js';
import {spoken} from '../spoken.js';

export type FlagsWords = Readonly<Record<FlagName, string>>;

/** What each flag does, as help, completion, the README and the man page have it. */
export const flagsWords = spoken('flags', {
	'client-secrets-path': 'the client_secret.json to use; - reads it from stdin',
	sandbox: 'practise on a built-in stand-in for Google',
	scope: 'ask for this scope as well as adwords: its URL, or openid, email or profile',
	'login-hint': 'the Google account to sign in with',
	'redirect-uri': 'the registered redirect URI to use (web clients)',
	port: 'listen on this port (desktop clients)',
	timeout: 'how long to wait for the browser (600)',
	browser: 'the browser to open, such as firefox; firefox:private is a private window',
	'no-browser': "don't open a browser, only show the link",
	'no-verify': "don't try the token before it's delivered",
	'login-customer-id': 'the account to call through, often a manager',
	'api-version': 'the version of the Google Ads API to call',
	write: "write the token to this library's config, without asking",
	copy: 'copy the token to the clipboard, without asking',
	plain: 'ask in plain lines, for screen readers and simple terminals',
	json: 'print JSON, one object a line, for a program',
	'show-token': 'have --json print the whole refresh token',
	format: 'read the files as this format, whatever their names',
	yes: 'answer every question with yes',
	lang: 'the language to speak: en or fr',
	help: 'show help',
	version: 'show the version',
});
