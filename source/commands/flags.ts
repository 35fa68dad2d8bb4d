import {type CommandName, commandNames} from './command-table.js';

/** One flag: how it is parsed and where `--help` shows it. */
type FlagRow = {
	readonly name: string;
	readonly short?: string;
	/** Another short name for it. */
	readonly alias?: string;
	/** What stands for its value; absent for a switch. */
	readonly value?: string;
	readonly repeatable?: true;
	/** Which commands take it. */
	readonly commands: readonly CommandName[];
	/** The section of the help, which goes by its title in the language that is spoken. */
	readonly group: 'Client' | 'Sign-in' | 'Google Ads' | 'Deliver' | 'Output' | 'Check' | 'Revoke' | 'Other';
};

/** Every flag. None takes a secret: other programs of this machine can read a command line. */
export const flags = [
	{name: 'client-secrets-path', short: 'P', alias: 'c', value: 'FILE', commands: ['wizard'], group: 'Client'},
	{name: 'sandbox', commands: ['wizard'], group: 'Client'},
	{name: 'scope', value: 'URL', repeatable: true, commands: ['wizard'], group: 'Sign-in'},
	{name: 'login-hint', value: 'EMAIL', commands: ['wizard'], group: 'Sign-in'},
	{name: 'redirect-uri', value: 'URI', commands: ['wizard'], group: 'Sign-in'},
	{name: 'port', value: 'N', commands: ['wizard'], group: 'Sign-in'},
	{name: 'timeout', value: 'SECONDS', commands: ['wizard'], group: 'Sign-in'},
	{name: 'browser', value: 'NAME', group: 'Sign-in', commands: ['wizard']},
	{name: 'no-browser', commands: ['wizard'], group: 'Sign-in'},
	{name: 'no-verify', commands: ['wizard'], group: 'Google Ads'},
	{name: 'login-customer-id', value: 'ID', commands: ['wizard', 'check'], group: 'Google Ads'},
	{name: 'api-version', value: 'vNN', commands: ['wizard', 'check'], group: 'Google Ads'},
	{name: 'write', value: 'FORMAT[=PATH]', repeatable: true, commands: ['wizard'], group: 'Deliver'},
	{name: 'copy', commands: ['wizard'], group: 'Deliver'},
	{name: 'plain', commands: ['wizard'], group: 'Output'},
	{name: 'json', commands: ['wizard', 'check'], group: 'Output'},
	{name: 'show-token', commands: ['wizard'], group: 'Output'},
	{name: 'format', value: 'FORMAT', commands: ['check'], group: 'Check'},
	{name: 'yes', commands: ['revoke'], group: 'Revoke'},
	{name: 'lang', value: 'LANGUAGE', commands: commandNames, group: 'Other'},
	{name: 'help', short: 'h', commands: commandNames, group: 'Other'},
	{name: 'version', commands: commandNames, group: 'Other'},
] as const satisfies readonly FlagRow[];

export type FlagName = (typeof flags)[number]['name'];

export type FlagValue = Extract<(typeof flags)[number], {readonly value: string}>['value'];

export type Flag = FlagRow & {readonly name: FlagName; readonly value?: FlagValue};

/** How a flag can be typed: `-P`, `-c`, `--client-secrets-path`. */
export function namesOf({name, short, alias}: Flag): readonly string[] {
	return [...[short, alias].flatMap(letter => (letter === undefined ? [] : [`-${letter}`])), `--${name}`];
}
