import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {counted, type Figure, type Figures, type MeasureId, measureIds, measureOf, ratioOf} from './measures.js';
import type {Peer} from './peers.js';

/** Beside `package.json`, where npm runs its scripts. */
const path = 'test/bench/results.json';

/** One run, as it's kept. What doesn't depend on the machine comes first. */
export type Results = {
	/** To bare Node's. */
	readonly ratios: Readonly<Partial<Record<MeasureId, number>>>;
	/** In the measures' units. */
	readonly figures: Readonly<Partial<Record<MeasureId, number>>>;
	readonly peers: readonly Peer[];
	readonly node: string;
	/** As `2026-11-28`. */
	readonly date: string;
	/** Processes that wanted a core at the start, for each that there is: beyond 1, times are other programs' doing, too. */
	readonly load: number;
};

const rounded = (value: number) => Number(value.toPrecision(3));

const pick = (figures: Figures, what: (figure: Figure) => number | undefined): Results['figures'] =>
	Object.fromEntries(
		measureIds.flatMap(id => {
			const value = figures[id] && what(figures[id]);
			return value === undefined ? [] : [[id, rounded(value)]];
		}),
	);

/** A run, to be kept. */
export const toResults = (
	figures: Figures,
	rest: Pick<Results, 'peers' | 'node' | 'load'> & {readonly now: Date},
): Results => ({
	ratios: pick(figures, ratioOf),
	figures: pick(figures, ({value}) => value),
	peers: rest.peers,
	node: rest.node,
	date: rest.now.toISOString().slice(0, 10),
	load: rounded(rest.load),
});

export function writeResults(results: Results): void {
	writeFileSync(path, `${JSON.stringify(results, null, '\t')}\n`);
}

/** The last committed run; without git, the last one that was written. Nothing if there is none. */
export function lastResults(): Results | undefined {
	for (const read of [() => execFileSync('git', ['show', `HEAD:${path}`], {stdio: 'pipe'}), () => readFileSync(path)]) {
		try {
			return JSON.parse(String(read()));
		} catch {}
	}
	return undefined;
}

/** What a budget is held against, of a run that was kept. */
export const lastCounted = (id: MeasureId, last: Results | undefined): number | undefined =>
	measureOf(id).budget?.of === 'ratio' ? last?.ratios[id] : last?.figures[id];

/** Names of those that are beyond their budgets. */
export const missed = (figures: Figures): readonly string[] =>
	measureIds.flatMap(id => {
		const {budget, name} = measureOf(id);
		const figure = figures[id];
		if (!budget || !figure) return [];
		return (counted(id, figure) ?? Number.POSITIVE_INFINITY) <= budget.limit ? [] : [name];
	});
