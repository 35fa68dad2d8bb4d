import {budgets} from '../../scripts/packed-size.js';

/** One thing that is measured. */
export type Measure = {
	readonly name: string;
	readonly unit: 'ms' | '%' | 'bytes a second' | 'MB' | 'packages';
	/** What it's set beside, where that is more than bare Node. */
	readonly beside?: string;
	/** What the figure, or its ratio to bare Node's, may be at most. Without one, it's for information. */
	readonly budget?: {readonly of: 'figure' | 'ratio'; readonly limit: number};
};

const figure = (limit: number) => ({of: 'figure', limit}) as const;
const ratio = (limit: number) => ({of: 'ratio', limit}) as const;

/** All that `npm run bench` measures, in the order in which it's shown. */
const measures = {
	version: {name: 'Start to --version', unit: 'ms', budget: ratio(1.3)},
	help: {name: 'Start to --help', unit: 'ms', budget: ratio(1.3)},
	wizard: {name: 'Start to the first frame of the wizard', unit: 'ms', budget: ratio(3)},
	json: {name: 'Start to the first event of --json', unit: 'ms', budget: ratio(2.5)},
	key: {name: 'Key to frame, median of all steps', unit: 'ms'},
	keyAtWorst: {name: 'Key to frame, 99th percentile at the slowest step', unit: 'ms', budget: figure(33)},
	keyInMany: {name: 'Key to frame, 99th percentile with 20,000 accounts', unit: 'ms', budget: figure(33)},
	page: {name: "Callback to the browser's page, beyond the token endpoint's time", unit: 'ms', budget: figure(60)},
	token: {name: "Callback to the token's screen, beyond the token endpoint's time", unit: 'ms', budget: figure(60)},
	waitingProcessor: {name: 'Waiting: processor, of one core', unit: '%', budget: figure(1)},
	waitingBytes: {name: 'Waiting: written to the terminal', unit: 'bytes a second', budget: figure(500)},
	waitingMemory: {name: 'Waiting: peak memory', unit: 'MB', budget: ratio(2)},
	journeyMemory: {name: 'Through every step: peak memory', unit: 'MB', budget: ratio(2)},
	manyMemory: {name: 'With 20,000 accounts: peak memory', unit: 'MB'},
	exit: {name: 'Last key to the end of the process, at the slowest way out', unit: 'ms', budget: figure(100)},
	npx: {
		name: 'npx of the packed tarball with nothing cached',
		unit: 'ms',
		beside: 'an empty package',
		budget: ratio(2),
	},
	packed: {name: 'Packed', unit: 'MB', budget: figure(budgets.packed)},
	unpacked: {name: 'Unpacked', unit: 'MB', budget: figure(budgets.unpacked)},
	dependencies: {name: 'Runtime dependencies', unit: 'packages', budget: figure(budgets.dependencies)},
} as const satisfies Record<string, Measure>;

export type MeasureId = keyof typeof measures;

/** All of them, each seen as what it has in common with the others. */
export const measureOf = (id: MeasureId): Measure => measures[id];

export const measureIds = Object.keys(measures) as MeasureId[];

/** What was found, in the measure's unit; and with bare Node doing the same with nothing to do. */
export type Figure = {
	readonly value: number;
	readonly bare?: number;
	/** Of several places, the one that it's from. */
	readonly where?: string;
};

/** What one file of measures brings; nothing for what can't be measured on this machine. */
export type Figures = Readonly<Partial<Record<MeasureId, Figure>>>;

/** How many times bare Node's. */
export const ratioOf = ({value, bare}: Figure): number | undefined => (bare === undefined ? undefined : value / bare);

/** What a budget is held against, and what is compared with the last run: the ratio where that is what counts. */
export const counted = (id: MeasureId, figure: Figure): number | undefined =>
	measureOf(id).budget?.of === 'ratio' ? ratioOf(figure) : figure.value;
