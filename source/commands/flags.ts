/** One flag: what `--help` says of it and how it is parsed. */
export type Flag = {
	readonly name: string;
	readonly short?: string;
	/** Another short name for it. */
	readonly alias?: string;
	/** The value's name; absent for a switch. */
	readonly value?: string;
	readonly repeatable?: true;
	readonly group: 'Client' | 'Sign-in' | 'Deliver' | 'Other';
	readonly text: string;
};

/** Every flag of the wizard. None takes a secret: other programs of this machine can read a command line. */
export const flags = [
	{
		name: 'client-secrets-path',
		short: 'P',
		alias: 'c',
		value: 'FILE',
		group: 'Client',
		text: 'the client_secret.json to use; - reads it from stdin',
	},
	{name: 'sandbox', group: 'Client', text: 'practise on a built-in stand-in for Google'},
	{name: 'scope', value: 'URL', repeatable: true, group: 'Sign-in', text: 'ask for this scope as well as adwords'},
	{name: 'login-hint', value: 'EMAIL', group: 'Sign-in', text: 'the Google account to sign in with'},
	{
		name: 'redirect-uri',
		value: 'URI',
		group: 'Sign-in',
		text: 'the registered redirect URI to use (web clients)',
	},
	{name: 'port', value: 'N', group: 'Sign-in', text: 'listen on this port (desktop clients)'},
	{name: 'timeout', value: 'SECONDS', group: 'Sign-in', text: 'how long to wait for the browser (600)'},
	{name: 'no-browser', group: 'Sign-in', text: "don't open a browser, only show the link"},
	{
		name: 'write',
		value: 'FORMAT[=PATH]',
		repeatable: true,
		group: 'Deliver',
		text: "write the token to this library's config, without asking",
	},
	{name: 'help', short: 'h', group: 'Other', text: 'show this text'},
	{name: 'version', group: 'Other', text: 'show the version'},
] as const satisfies readonly Flag[];

export type FlagName = (typeof flags)[number]['name'];
