import type {TreeAccount} from '../google/ads/account.js';
import {dashed} from '../language/dashed.js';

/** One account of the list, at its place in the tree. */
export type AccountRow = {
	readonly account: TreeAccount;
	/** Names of the managers above it, the nearest last. */
	readonly above: readonly string[];
	/** What a search looks through: name and number, in small letters without accents. */
	readonly haystack: string;
};

/** The accounts as a list that shows the tree: each right below its manager, in the order in which they came. */
export function accountRows(accounts: readonly TreeAccount[]): readonly AccountRow[] {
	const below = Map.groupBy(accounts, ({parentId}) => parentId);
	const rows: AccountRow[] = [];
	const add = (parentId: string | undefined, above: readonly string[]) => {
		for (const account of below.get(parentId) ?? []) {
			rows.push({account, above, haystack: `${simplified(account.name ?? '')} ${dashed(account.id)} ${account.id}`});
			add(account.id, [...above, account.name || dashed(account.id)]);
		}
	};
	add(undefined, []);
	return rows;
}

/** Those whose name or number holds all words of what was typed. */
export function findRows(rows: readonly AccountRow[], typed: string): readonly AccountRow[] {
	const words = simplified(typed).split(/\s+/).filter(Boolean);
	return words.length === 0 ? rows : rows.filter(({haystack}) => words.every(word => haystack.includes(word)));
}

/** Small letters without accents: `Café` is found by `cafe`. */
function simplified(text: string): string {
	return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
