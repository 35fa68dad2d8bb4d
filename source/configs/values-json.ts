import type {Values} from './format.js';
import {type SettingNames, toSettings} from './setting-names.js';

const names = {
	clientId: 'client_id',
	clientSecret: 'client_secret',
	refreshToken: 'refresh_token',
	loginCustomerId: 'login_customer_id',
	developerToken: 'developer_token',
} as const satisfies SettingNames;

/**
 * All values as one line of JSON, without a line break at its end, for secret stores and programs. The keys are those
 * of the Python library's google-ads.yaml; one without a value is left out.
 */
export function valuesJson(values: Values): string {
	return JSON.stringify(Object.fromEntries(toSettings(names, values)));
}
