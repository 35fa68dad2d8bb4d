import pMap from 'p-map';
import {WizardError} from '../../system/wizard-error.js';
import type {Account} from './account.js';
import type {AdsCaller} from './ads-request.js';
import type {AdsFailure} from './failures.js';
import {queryAccounts} from './query.js';
import {adsErrorOf, refusedAccount} from './refused-account.js';

/** Requests that are under way at once. */
export const concurrency = 6;

type Outcome = {
	readonly account: Account;
	readonly type: 'answered' | 'not-asked' | 'refused';
	readonly error?: unknown;
};

/**
 * The accounts with these IDs, each asked in its own name, in the same order. One that Google lets nobody ask is left
 * with little more than its ID, and so are all that would come after a failure that isn't about the account.
 *
 * Throws the first refusal of Google Ads if not a single account could be asked: then it's the project that can't. What
 * else keeps a name from us says nothing of the token, which has reached the accounts by then. Throws the signal's own
 * reason when it aborts, too.
 */
export async function nameAccounts(ids: readonly string[], caller: AdsCaller): Promise<readonly Account[]> {
	let isOver = false;
	const name = async (id: string): Promise<Outcome> => {
		if (isOver) return {type: 'not-asked', account: {id}};
		try {
			return {type: 'answered', account: await askAccount(id, caller)};
		} catch (error) {
			caller.signal.throwIfAborted();
			if (!(error instanceof WizardError)) throw error;
			isOver ||= !isAboutAccount(error);
			return {type: 'refused', account: skippedAccount(id, error), error};
		}
	};

	const outcomes = await pMap(ids, name, {concurrency});
	const asked = outcomes.filter(({type}) => type !== 'not-asked');
	if (asked.length > 0 && asked.every(({error}) => isRefusal(error))) throw asked[0]?.error;
	return outcomes.map(({account}) => account);
}

/** An account, asked in its own name. Throws what `queryAccounts` throws. */
export async function askAccount(id: string, caller: AdsCaller): Promise<Account> {
	const accounts = await queryAccounts({customerId: id, loginCustomerId: id, depth: 0}, caller);
	return accounts.find(account => account.id === id) ?? {id};
}

/** Statuses that a name's answer may have though nobody has refused anything. */
const owed = /^(?:NOT_FOUND|UNIMPLEMENTED|INTERNAL|UNKNOWN|UNAVAILABLE|DEADLINE_EXCEEDED|404|5\d\d)$/;

/** Whether Google Ads itself has said no. */
function isRefusal(error: unknown): boolean {
	if (!(error instanceof WizardError)) return false;
	const failure = error.failure as AdsFailure;
	return failure.type === 'ads-refused' ? !owed.test(failure.status) : failure.type.startsWith('ads-');
}

/** A status says it already; without the network or the quota, nobody knows. */
function skippedAccount(id: string, error: unknown): Account {
	const account = refusedAccount(id, error);
	const skipped = isAboutAccount(error) ? adsErrorOf(error)?.name : undefined;
	return account.status === undefined && skipped !== undefined ? {...account, skipped} : account;
}

/** With the network or the quota gone, it's no use to ask for the next one. */
function isAboutAccount(error: unknown): boolean {
	const group = adsErrorOf(error)?.group;
	return group !== undefined && group !== 'quotaError';
}
