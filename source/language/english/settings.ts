import {spoken} from '../spoken.js';

const english = {
	port: '--port takes a number from 0 to 65535.',
	timeout: '--timeout takes a number of seconds from 1 to 86400.',
	scope: '--scope takes an https:// address from the list of Google scopes, or openid, email, profile.',
	loginHint: '--login-hint takes the e-mail address of a Google Account, such as me@example.com.',
	sandboxHasClient: '--sandbox brings its own client: leave out -P.',
	apiVersion: '--api-version takes a version such as v26.',
	loginCustomerId: '--login-customer-id takes the ten digits of an account, such as 123-456-7890.',
	writePath: (format: string) => `--write ${format}= names no file: add its path, or leave out the = sign.`,
	sameFile: (one: string, other: string, path: string) =>
		`--write ${one} and --write ${other} are for the same file, ${path}: give one of them another path.`,
	sandboxOrigin: 'ADSAUTH_SANDBOX must be an origin on this machine, such as http://127.0.0.1:8080.',
	unknownFormat: (flag: string, name: string) => `${flag} doesn't know ${name || 'an empty name'}.`,
	knownFormats: (names: readonly string[]) => `It takes ${names.join(', ')}.`,
};

export type SettingsWords = typeof english;

/** What is said of a value that a flag or a variable can't have. */
export const settingsWords = spoken('settings', english);
