import {type AdsAccounts, sampleAccount} from './sample-accounts.js';

type Node = {readonly id: string; readonly name: string; readonly isManager: boolean; readonly clients: string[]};

const managersPerRegion = 10;

/** Without an end: each account comes after its manager, which knows it from then on. */
function* grow(perManager: number): Generator<Node, never> {
	let id = 1_000_000_000;
	let accounts = 0;
	const add = (name: string, isManager: boolean, parent?: Node): Node => {
		const node = {id: String(id++), name, isManager, clients: []};
		parent?.clients.push(node.id);
		return node;
	};
	const top = add('Top', true);
	yield top;
	for (let regions = 1, managers = 1; ; regions++) {
		const region = add(`Region ${regions}`, true, top);
		yield region;
		for (const last = managers + managersPerRegion; managers < last; managers++) {
			const manager = add(`Manager ${managers}`, true, region);
			yield manager;
			for (let own = 0; own < perManager; own++) yield add(`Account ${++accounts}`, false, manager);
		}
	}
}

/**
 * A tree of `count` accounts, managers included. The manager at the top alone is reached directly; below it are
 * regions, below those ten managers each, and below those `perManager` plain accounts each. The ids count up from
 * 1000000000, which is the top's, and the names say what is what: `Region 1`, `Manager 1`, `Account 1`.
 */
export function manyAccounts(count: number, {perManager = 200}: {readonly perManager?: number} = {}): AdsAccounts {
	const nodes = [...grow(perManager).take(count)];
	return {
		accounts: nodes.map(({id, name, isManager, clients}) => sampleAccount(id, name, isManager ? {clients} : {})),
		accessible: nodes.slice(0, 1).map(({id}) => id),
	};
}
