import {type Figures, type Measure, type MeasureId, measureIds, measureOf, ratioOf} from './measures.js';
import type {Peer} from './peers.js';
import {lastCounted, missed, type Results} from './results.js';

const number = (value: number) => String(Number(value.toPrecision(3)));
const withUnit = (value: number | undefined, unit: string) => (value === undefined ? '' : `${number(value)} ${unit}`);
const times = (value: number | undefined) => (value === undefined ? '' : `${value.toFixed(2)}x`);

const inUnit = (value: number | undefined, {unit, budget}: Measure) =>
	budget?.of === 'ratio' ? times(value) : withUnit(value, unit);

/** A table of measures, a row each. */
export function table(
	ids: readonly MeasureId[],
	figures: Figures,
	last: Results | undefined,
): Readonly<Record<string, object>> {
	const beyond = missed(figures);
	const rows = ids.map(id => {
		const measure = measureOf(id);
		const {name, unit, budget} = measure;
		const figure = figures[id];
		const row = {
			figure: figure ? withUnit(figure.value, unit) + (figure.where ? ` (${figure.where})` : '') : 'not measured',
			'bare node': withUnit(figure?.bare, unit),
			ratio: times(figure && ratioOf(figure)),
			'at most': inUnit(budget?.limit, measure),
			met: budget && figure ? (beyond.includes(name) ? 'NO' : 'yes') : '',
			'last committed': inUnit(lastCounted(id, last), measure),
		};
		return [name, row] as const;
	});
	return Object.fromEntries(rows);
}

/** The budgets for a page, a row each. */
export const budgetRows = (): readonly string[] =>
	measureIds.flatMap(id => {
		const {name, budget, unit, beside = 'bare Node'} = measureOf(id);
		if (!budget) return [];
		return [`| ${name} | ${budget.of === 'ratio' ? `${budget.limit} x ${beside}` : `${budget.limit} ${unit}`} |`];
	});

/** Us among others, a row each. */
export const peerTable = (peers: readonly Peer[]): Readonly<Record<string, object>> =>
	Object.fromEntries(
		peers.map(({name, version, help, memory, installed, packages}) => [
			name,
			{
				'--version': times(version),
				'--help': times(help),
				'peak memory of --help': times(memory),
				installed: `${number(installed)} MB`,
				packages,
			},
		]),
	);
