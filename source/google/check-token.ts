import {refreshAccessToken, type StoredToken} from './access-token.js';
import {type Account, customerIdDigits} from './ads/account.js';
import {askAccount, nameAccounts} from './ads/account-names.js';
import {listAccounts} from './ads/list-accounts.js';
import {defaultAdsVersion} from './ads/versions.js';
import {type CallerOptions, toCaller} from './call-google.js';
import type {CheckId} from './checks.js';
import type {Client} from './client.js';
import {inspectToken} from './token-info.js';

/** One check of a refresh token. */
export type TokenCheck = CallerOptions &
	StoredToken & {
		readonly client: Pick<Client, 'clientId' | 'clientSecret' | 'projectId'>;
		/** Version of the Google Ads API; `v26` if left out. */
		readonly apiVersion?: string;
		/** Optional at Google since 2026-09-09; never sent empty. */
		readonly developerToken?: string;
		/** Ten digits; when given, it must be reachable, too. */
		readonly loginCustomerId?: string;
		/** Called as each check begins. */
		readonly onCheck?: (id: CheckId) => void;
	};

/** What a good token has proven. */
export type Proven = {
	/** Those that are reached directly, in Google's order, with names where they can be asked. */
	readonly accounts: readonly Account[];
	/** Whose token it is, sanitised; only where the email scope was granted. */
	readonly email?: string;
	/** The version of the Google Ads API that answered. */
	readonly apiVersion: string;
	/** The asked version, where Google doesn't serve it: no longer, or not yet. */
	readonly sunsetVersion?: string;
	/** End of the refresh token's life, where Google states one. */
	readonly refreshTokenExpiresAt?: Date;
};

/**
 * Proves a refresh token: buys an access token with it, asks Google what that's good for, lists the Google Ads accounts
 * that it reaches, and asks each for its name. Nothing is changed at Google, and a failure says nothing worse of the
 * token than it does.
 *
 * Throws `WizardError<AdsFailure | StoredTokenFailure | TokenFailure>`, and the signal's own reason when it aborts.
 */
export async function checkToken(check: TokenCheck): Promise<Proven> {
	const {client, developerToken, apiVersion = defaultAdsVersion, loginCustomerId, onCheck} = check;
	const caller = toCaller(check);
	const begin = (id: CheckId) => {
		caller.signal.throwIfAborted();
		onCheck?.(id);
	};

	begin('refresh');
	const {accessToken, ...expiry} = await refreshAccessToken(check, caller);
	begin('token-info');
	const person = await inspectToken(accessToken, client, caller);
	begin('accounts');
	const asked = {...caller, accessToken, client, ...(developerToken !== undefined && {developerToken})};
	const {ids, version} = await listAccounts({...asked, version: apiVersion});
	begin('names');
	const ads = {...asked, version};
	if (loginCustomerId !== undefined) await askAccount(customerIdDigits(loginCustomerId) ?? loginCustomerId, ads);
	const accounts = await nameAccounts(ids, ads);
	return {
		accounts,
		...person,
		apiVersion: version,
		...(version !== apiVersion && {sunsetVersion: apiVersion}),
		...expiry,
	};
}
