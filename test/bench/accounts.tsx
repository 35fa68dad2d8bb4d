import {render} from 'ink-testing-library';
import type {TreeAccount} from '../../source/google/ads/account.js';
import {manyAccounts} from '../../source/sandbox/ads/many-accounts.js';
import {App} from '../../source/tui/app.js';
import type {State} from '../../source/wizard/state.js';
import {accounts} from '../helpers/states.js';
import {median, percentile} from './statistics.js';

const count = 20_000;
const keystrokes = 300;

/** The accounts of a big agency, as the walk would bring them. */
function bigTree(): readonly TreeAccount[] {
	const {accounts: all, accessible} = manyAccounts(count);
	const parents = new Map(all.flatMap(({id, clients}) => clients.map(client => [client, id] as const)));
	const levelOf = (id: string): number => {
		const parent = parents.get(id);
		return parent === undefined ? 0 : 1 + levelOf(parent);
	};
	return all
		.map(({id, descriptiveName, manager, status}) => {
			const parentId = parents.get(id);
			const [rootId = id] = accessible;
			return {id, name: descriptiveName, manager, status, rootId, level: levelOf(id), ...(parentId && {parentId})};
		})
		.toSorted((a, b) => a.level - b.level);
}

/** The screen with these accounts, and the time in ms from a key to the frame that shows it. */
function open(tree: readonly TreeAccount[]) {
	const state: State = {...accounts, tree};
	const wizard = {
		getState: () => state,
		subscribe: () => () => {},
		send: () => {},
		finished: new Promise<number>(() => {}),
	};
	const view = render(<App wizard={wizard} />);
	let typed = '';
	const press = async (key: string) => {
		typed = key === '\u007F' ? typed.slice(0, -1) : typed + key;
		const {length} = view.frames;
		const begun = performance.now();
		view.stdin.write(key);
		while (view.frames.length === length) await new Promise(setImmediate);
		const took = performance.now() - begun;
		if (!view.lastFrame()?.includes(`Filter: ${typed}`)) throw new Error('The frame does not show the key.');
		return took;
	};
	return {press, close: view.unmount};
}

/** Types a number digit by digit and takes it back, again and again, in both in turn. */
async function time(views: readonly ReturnType<typeof open>[]): Promise<readonly (readonly number[])[]> {
	const times = views.map((): number[] => []);
	const keys = [...'12 ac'.split(''), ...'\u007F'.repeat(5)];
	await new Promise(setImmediate);
	for (let index = 0; index < keystrokes; index++) {
		for (const [view, {press}] of views.entries()) times[view]?.push(await press(keys[index % keys.length] ?? ''));
	}
	return times.map(all => all.slice(keys.length));
}

/** In MB, after everything that can go has gone. */
function memory(): number {
	globalThis.gc?.();
	return process.memoryUsage().heapUsed / 1024 ** 2;
}

const empty = open([]);
const memoryEmpty = memory();
const tree = bigTree();
const big = open(tree);
await big.press('x');
await big.press('\u007F');
const memoryBig = memory();
const [timesEmpty = [], timesBig = []] = await time([empty, big]);
for (const {close} of [empty, big]) close();

/** One figure: with 20,000 accounts, with none, and the ratio. */
const row = (name: string, unit: string, big: number, empty: number) => ({name, unit, big, empty, ratio: big / empty});

/** What `npm run bench` prints. */
export const rows = [
	row('filter key to frame, median', 'ms', median(timesBig), median(timesEmpty)),
	row('filter key to frame, 99th percentile', 'ms', percentile(timesBig, 99), percentile(timesEmpty, 99)),
	row('heap with the accounts on the screen', 'MB', memoryBig, memoryEmpty),
];
