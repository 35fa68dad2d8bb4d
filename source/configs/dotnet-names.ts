import type {Values} from './format.js';
import {type SettingNames, toSettings} from './setting-names.js';

/** What the .NET library calls our values. */
export const dotnetNames = {
	developerToken: 'DeveloperToken',
	clientId: 'OAuth2ClientId',
	clientSecret: 'OAuth2ClientSecret',
	refreshToken: 'OAuth2RefreshToken',
	loginCustomerId: 'LoginCustomerId',
} as const satisfies SettingNames;

/** The setting that says how to sign in, and what it says for a refresh token. */
export const dotnetMode = {name: 'OAuth2Mode', value: 'APPLICATION'} as const;

/** Where it's true, the library takes the machine's own credentials before all else. */
export const dotnetDefault = 'UseApplicationDefaultCredentials';

/** The values under the library's names, and with the client ID the mode. */
export function dotnetSettings(values: Partial<Values>): ReadonlyMap<string, string> {
	const settings = toSettings(dotnetNames, values);
	return values.clientId === undefined ? settings : new Map([[dotnetMode.name, dotnetMode.value], ...settings]);
}
