import type {Values} from './format.js';
import type {SettingNames} from './setting-names.js';

/** The variables that all of Google's libraries share. */
export const envNames = {
	clientId: 'GOOGLE_ADS_CLIENT_ID',
	clientSecret: 'GOOGLE_ADS_CLIENT_SECRET',
	refreshToken: 'GOOGLE_ADS_REFRESH_TOKEN',
	loginCustomerId: 'GOOGLE_ADS_LOGIN_CUSTOMER_ID',
	developerToken: 'GOOGLE_ADS_DEVELOPER_TOKEN',
} as const satisfies SettingNames;

/** The variable that holds a value; its own name where there's none. */
export function variableOf(key: keyof Values): string {
	const names: SettingNames = envNames;
	return names[key] ?? key;
}
