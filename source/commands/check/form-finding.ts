import type {Values} from '../../configs/format.js';
import {customerIdDigits} from '../../google/ads/account.js';
import type {TokenCheck} from '../../google/check-token.js';
import {misplacedRefreshToken} from '../../google/misplaced-refresh-token.js';
import {plain} from '../../system/plain-text.js';
import type {AdsSettings} from '../ads-settings.js';
import type {StoredConfig} from '../stored-config.js';
import type {Finding} from './finding.js';

/** What no library can do without. */
const required = ['clientId', 'clientSecret', 'refreshToken'] as const satisfies readonly (keyof Values)[];

/** Whether a config has all it takes to sign in. */
export function formFinding({path, values}: StoredConfig): Finding {
	const check = 'form';
	const missing = required.filter(key => values[key] === undefined);
	if (missing.length > 0) {
		const where = path === undefined ? {} : {path: plain(path, 400)};
		return {check, verdict: 'bad', failure: {type: 'config-incomplete', ...where, missing}};
	}
	const misplaced = misplacedRefreshToken(values.refreshToken?.trim() ?? '');
	if (misplaced) return {check, verdict: 'bad', failure: misplaced};
	return {check, verdict: 'good', text: 'client ID, client secret and refresh token are there'};
}

/** What signs in, as `checkToken` takes it; undefined where something is missing. */
export function signInOf(
	{clientId, clientSecret, refreshToken, developerToken, loginCustomerId, projectId}: Partial<Values>,
	ads: AdsSettings,
): Pick<TokenCheck, 'client' | 'refreshToken' | 'developerToken' | 'loginCustomerId' | 'apiVersion'> | undefined {
	if (clientId === undefined || clientSecret === undefined || refreshToken === undefined) return undefined;
	const digits = loginCustomerId === undefined ? undefined : customerIdDigits(loginCustomerId);
	return {
		client: {clientId, clientSecret, ...(projectId === undefined ? {} : {projectId})},
		refreshToken,
		...(developerToken === undefined ? {} : {developerToken}),
		...(digits === undefined ? {} : {loginCustomerId: digits}),
		...ads,
	};
}
