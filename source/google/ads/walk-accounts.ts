import pMap, {pMapIterable} from 'p-map';
import {WizardError} from '../../system/wizard-error.js';
import {refreshAccessToken} from '../access-token.js';
import {toCaller} from '../call-google.js';
import type {TokenCheck} from '../check-token.js';
import type {Account, TreeAccount} from './account.js';
import {concurrency} from './account-names.js';
import type {AdsCaller} from './ads-request.js';
import {queryAccounts} from './query.js';
import {adsErrorOf, refusedAccount} from './refused-account.js';
import {defaultAdsVersion} from './versions.js';

/** One walk through the account trees that a token reaches. */
export type AccountWalk = Omit<TokenCheck, 'loginCustomerId' | 'onCheck'> & {
	/** IDs of the accounts that are reached directly, digits only: the tops of the trees. */
	readonly roots: readonly string[];
	/**
	 * Gets the accounts as they come: first the tops, then the accounts below each manager that has answered, level by
	 * level, so that a parent always comes before its children. Within a batch, managers come first, then names count.
	 *
	 * Each account comes once, however many managers it has. Only a manager that turns out to refuse comes a second
	 * time, alone and with `skipped`.
	 */
	readonly onAccounts: (batch: readonly TreeAccount[]) => void;
};

type Answer = {readonly account: TreeAccount; readonly below: readonly TreeAccount[]; readonly error?: unknown};

/**
 * Walks the account trees breadth-first, as Google's example `get_account_hierarchy` does, at most six requests at
 * once, each in the name of its tree's top: https://developers.google.com/google-ads/api/docs/account-management/get-account-hierarchy
 *
 * Throws what `refreshAccessToken` throws, the failure of the first top if no top could be asked, and the signal's own
 * reason when it aborts. Whatever fails further down is `skipped`.
 */
export async function walkAccounts(walk: AccountWalk): Promise<void> {
	const {client, developerToken, apiVersion: version = defaultAdsVersion, onAccounts} = walk;
	const caller = toCaller(walk);
	const {accessToken} = await refreshAccessToken(walk, caller);
	const ads = {...caller, accessToken, client, version, ...(developerToken !== undefined && {developerToken})};
	const seen = new Set(walk.roots);
	const report = (batch: readonly TreeAccount[]) => {
		caller.signal.throwIfAborted();
		if (batch.length > 0) onAccounts(batch.toSorted(compare));
	};
	/** Reports what is below a manager and wasn't seen yet; brings those of it that are to be asked in turn. */
	const descend = ({below}: Answer) => {
		const fresh = below.filter(({id}) => !seen.has(id));
		for (const {id} of fresh) seen.add(id);
		report(fresh);
		return fresh.toSorted(compare).filter(({manager, skipped}) => manager && skipped === undefined);
	};

	const tops = await pMap([...seen], id => ask({id, rootId: id, level: 0}, ads), {concurrency});
	const refused = tops.find(({error}) => error);
	if (refused && tops.every(({error}) => error)) throw refused.error;
	report(tops.map(({account}) => account));
	let managers = tops.flatMap(descend);
	while (managers.length > 0) {
		const next: TreeAccount[] = [];
		for await (const answer of pMapIterable(managers, manager => ask(manager, ads), {concurrency})) {
			if (answer.error) report([answer.account]);
			else next.push(...descend(answer));
		}

		managers = next;
	}
}

/** Asks for an account and those right below it. */
async function ask(account: TreeAccount, ads: AdsCaller): Promise<Answer> {
	const {id, rootId} = account;
	try {
		const found = await queryAccounts({customerId: id, loginCustomerId: rootId, depth: 1}, ads);
		const below = found.filter(other => other.id !== id).map(child => toChild(child, account));
		return {account: {...found.find(other => other.id === id), ...account}, below};
	} catch (error) {
		ads.signal.throwIfAborted();
		if (!(error instanceof WizardError)) throw error;
		const skipped = adsErrorOf(error)?.name ?? error.failure.type;
		return {account: {...account, ...refusedAccount(id, error), skipped}, below: [], error};
	}
}

/** A manager that isn't enabled would refuse; what it would say is known without asking. */
function toChild(child: Account, {id: parentId, rootId, level}: TreeAccount): TreeAccount {
	const isClosed = child.manager && (child.status ?? 'ENABLED') !== 'ENABLED';
	return {...child, rootId, parentId, level: level + 1, ...(isClosed && {skipped: 'CUSTOMER_NOT_ENABLED'})};
}

const {compare: compareTexts} = new Intl.Collator('en', {numeric: true});

/** Managers first, then by name; those without one come last, by ID. */
function compare(a: Account, b: Account): number {
	return (
		Number(b.manager ?? false) - Number(a.manager ?? false) ||
		Number(a.name === undefined) - Number(b.name === undefined) ||
		compareTexts(a.name ?? a.id, b.name ?? b.id)
	);
}
