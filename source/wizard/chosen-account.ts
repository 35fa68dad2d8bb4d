import type {Account, TreeAccount} from '../google/ads/account.js';

/** An account by its ID (ten digits) and, where it's known, its name, not sanitised. */
export type NamedAccount = Pick<Account, 'id' | 'name'>;

/** The account a person wants to call. */
export type ChosenAccount = {
	readonly account: NamedAccount;
	/** The login customer: the manager in whose name it is called. Absent where the account is reached directly. */
	readonly login?: NamedAccount;
};

/**
 * The way to an account of the tree: a manager is called in its own name, an account that is reached directly in
 * nobody's, and any other in the name of the account at the top of its tree, the one the person has access to.
 */
export function choose(account: TreeAccount, tree: readonly TreeAccount[]): ChosenAccount {
	const chosen = named(account);
	if (account.manager) return {account: chosen, login: chosen};
	if (account.level === 0) return {account: chosen};
	const top = tree.find(({id}) => id === account.rootId);
	return {account: chosen, login: top ? named(top) : {id: account.rootId}};
}

/** Only what is needed of an account, so that a state holds no more of it. */
export function named({id, name}: Account): NamedAccount {
	return name === undefined ? {id} : {id, name};
}
