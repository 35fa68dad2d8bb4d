import type {AccountIndex} from './account-index.js';
import type {SampleAccount} from './sample-accounts.js';

/** An account of a tree; `level` is its distance from the tree's root. */
export type TreeEntry = {readonly account: SampleAccount; readonly level: number};

/** The account and everything below it, nearest first, each account once. Managers that aren't enabled end a branch. */
export function accountTree({find}: AccountIndex, root: SampleAccount): readonly TreeEntry[] {
	const entries = new Map([[root.id, {account: root, level: 0}]]);
	for (const {account: parent, level} of entries.values()) {
		if (parent.status !== 'ENABLED') continue;
		for (const id of parent.clients) {
			const client = entries.has(id) ? undefined : find(id);
			if (client) entries.set(id, {account: client, level: level + 1});
		}
	}
	return [...entries.values()];
}

/** Whether the account is one of these or in the tree of one: looked for from below, where there is less to see. */
export function isWithin({managersOf}: AccountIndex, id: string, tops: readonly string[]): boolean {
	const seen = new Set([id]);
	for (const one of seen) {
		if (tops.includes(one)) return true;
		for (const manager of managersOf(one)) seen.add(manager);
	}
	return false;
}
