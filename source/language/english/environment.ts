import type {VariableName} from '../../commands/environment.js';
import {spoken} from '../spoken.js';

export type EnvironmentWords = Readonly<Record<VariableName, string>>;

/** What the variables of the environment do, in a few words. */
export const environmentWords = spoken('environment', {
	BROWSER: 'the browser to open, as a command',
	HTTPS_PROXY: 'the proxy on the way to Google',
	NO_PROXY: 'the hosts that need no proxy',
	NODE_EXTRA_CA_CERTS: 'a PEM file of more root certificates to trust',
	LC_ALL: 'the language, as a locale: en or fr',
	NO_COLOR: 'colours off, or on',
	ACCESSIBLE: 'plain lines, as with --plain',
	CI: 'no wizard without --plain or --json',
	GOOGLE_ADS_CONFIGURATION_FILE_PATH: "the config file, instead of the library's usual one",
	GOOGLE_APPLICATION_CREDENTIALS: 'the default credentials, or the folder they are in',
	GOOGLE_ADS_REFRESH_TOKEN: 'a token for check and revoke to find',
	ADSAUTH_SANDBOX: 'the origin of a stand-in for Google on this machine',
});
