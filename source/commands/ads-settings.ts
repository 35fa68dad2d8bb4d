import {customerIdDigits} from '../google/ads/account.js';
import {settingsWords} from '../language/english/settings.js';
import type {FlagValues} from './parse-arguments.js';

/** How the Google Ads API is to be called. */
export type AdsSettings = {
	/** Such as `v26`. */
	readonly apiVersion?: string;
	/** Ten digits. */
	readonly loginCustomerId?: string;
};

/** What the flags say of it, or one sentence saying which value cannot be used. */
export function adsSettingsOf(values: FlagValues): AdsSettings | string {
	const version = values.get('api-version')?.[0];
	const id = values.get('login-customer-id')?.[0];
	const digits = id === undefined ? undefined : customerIdDigits(id);
	const number = version === undefined ? undefined : /^v?(\d{1,3})$/.exec(version)?.[1];
	if (version !== undefined && number === undefined) return settingsWords().apiVersion;
	if (id !== undefined && digits === undefined) return settingsWords().loginCustomerId;
	return {
		...(number === undefined ? {} : {apiVersion: `v${number}`}),
		...(digits === undefined ? {} : {loginCustomerId: digits}),
	};
}
