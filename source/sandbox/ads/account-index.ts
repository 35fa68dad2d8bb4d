import type {AdsAccounts, SampleAccount} from './sample-accounts.js';

/** The accounts, fit to be looked up by the thousand. */
export type AccountIndex = {
	readonly find: (id: string) => SampleAccount | undefined;
	/** Ids of the enabled managers right above an account. */
	readonly managersOf: (id: string) => readonly string[];
};

const indexes = new WeakMap<AdsAccounts, AccountIndex>();

function createIndex({accounts}: AdsAccounts): AccountIndex {
	const byId = new Map(accounts.map(account => [account.id, account]));
	const managers = new Map<string, string[]>();
	for (const {id, status, clients} of accounts) {
		if (status !== 'ENABLED') continue;
		for (const client of clients) {
			const known = managers.get(client);
			if (known) known.push(id);
			else managers.set(client, [id]);
		}
	}
	return {find: id => byId.get(id), managersOf: id => managers.get(id) ?? []};
}

/** The index of these accounts, which is made once for each set of them. */
export function indexOf(accounts: AdsAccounts): AccountIndex {
	const known = indexes.get(accounts);
	if (known) return known;
	const index = createIndex(accounts);
	indexes.set(accounts, index);
	return index;
}
