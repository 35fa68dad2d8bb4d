import {type CommandName, commandNames} from './command-table.js';

/** One flag: what `--help` says of it and how it is parsed. */
export type Flag = {
	readonly name: string;
	readonly short?: string;
	/** Another short name for it. */
	readonly alias?: string;
	/** The value's name; absent for a switch. */
	readonly value?: string;
	readonly repeatable?: true;
	/** Which commands take it. */
	readonly commands: readonly CommandName[];
	readonly group: 'Client' | 'Sign-in' | 'Google Ads' | 'Deliver' | 'Output' | 'Check' | 'Revoke' | 'Other';
	readonly text: string;
};

/** Every flag. None takes a secret: other programs of this machine can read a command line. */
export const flags = [
	{
		name: 'client-secrets-path',
		short: 'P',
		alias: 'c',
		value: 'FILE',
		commands: ['wizard'],
		group: 'Client',
		text: 'the client_secret.json to use; - reads it from stdin',
	},
	{name: 'sandbox', commands: ['wizard'], group: 'Client', text: 'practise on a built-in stand-in for Google'},
	{
		name: 'scope',
		value: 'URL',
		repeatable: true,
		commands: ['wizard'],
		group: 'Sign-in',
		text: 'ask for this scope as well as adwords',
	},
	{
		name: 'login-hint',
		value: 'EMAIL',
		commands: ['wizard'],
		group: 'Sign-in',
		text: 'the Google account to sign in with',
	},
	{
		name: 'redirect-uri',
		value: 'URI',
		commands: ['wizard'],
		group: 'Sign-in',
		text: 'the registered redirect URI to use (web clients)',
	},
	{name: 'port', value: 'N', commands: ['wizard'], group: 'Sign-in', text: 'listen on this port (desktop clients)'},
	{
		name: 'timeout',
		value: 'SECONDS',
		commands: ['wizard'],
		group: 'Sign-in',
		text: 'how long to wait for the browser (600)',
	},
	{
		name: 'browser',
		value: 'NAME',
		group: 'Sign-in',
		commands: ['wizard'],
		text: 'the browser to open, such as firefox; firefox:private is a private window',
	},
	{name: 'no-browser', commands: ['wizard'], group: 'Sign-in', text: "don't open a browser, only show the link"},
	{name: 'no-verify', commands: ['wizard'], group: 'Google Ads', text: "don't try the token before it's delivered"},
	{
		name: 'login-customer-id',
		value: 'ID',
		commands: ['wizard', 'check'],
		group: 'Google Ads',
		text: 'the account to call through, often a manager',
	},
	{
		name: 'api-version',
		value: 'vNN',
		commands: ['wizard', 'check'],
		group: 'Google Ads',
		text: 'the version of the Google Ads API to call',
	},
	{
		name: 'write',
		value: 'FORMAT[=PATH]',
		repeatable: true,
		commands: ['wizard'],
		group: 'Deliver',
		text: "write the token to this library's config, without asking",
	},
	{name: 'copy', commands: ['wizard'], group: 'Deliver', text: 'copy the token to the clipboard, without asking'},
	{
		name: 'plain',
		commands: ['wizard'],
		group: 'Output',
		text: 'ask in plain lines, for screen readers and simple terminals',
	},
	{name: 'json', commands: ['wizard', 'check'], group: 'Output', text: 'print JSON, one object a line, for a program'},
	{name: 'show-token', commands: ['wizard'], group: 'Output', text: 'have --json print the whole refresh token'},
	{
		name: 'format',
		value: 'FORMAT',
		commands: ['check'],
		group: 'Check',
		text: 'read the files as this format, whatever their names',
	},
	{name: 'yes', commands: ['revoke'], group: 'Revoke', text: 'answer every question with yes'},
	{
		name: 'lang',
		value: 'LANGUAGE',
		commands: commandNames,
		group: 'Other',
		text: 'the language to speak: en or fr',
	},
	{name: 'help', short: 'h', commands: commandNames, group: 'Other', text: 'show this text'},
	{name: 'version', commands: commandNames, group: 'Other', text: 'show the version'},
] as const satisfies readonly Flag[];

export type FlagName = (typeof flags)[number]['name'];

/** How a flag can be typed: `-P`, `-c`, `--client-secrets-path`. */
export function namesOf({name, short, alias}: Flag): readonly string[] {
	return [...[short, alias].flatMap(letter => (letter === undefined ? [] : [`-${letter}`])), `--${name}`];
}
