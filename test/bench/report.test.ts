import {describe, expect, it} from 'vitest';
import {type Figures, measureIds} from './measures.js';
import {budgetRows, peerTable, table} from './report.js';
import {missed, toResults} from './results.js';

const figures: Figures = {
	version: {value: 36.4, bare: 28},
	wizard: {value: 90, bare: 28},
	keyAtWorst: {value: 33, bare: 2, where: 'accounts'},
	waitingBytes: {value: 501},
};
const rest = {peers: [], node: '24.0.0', load: 0.123456, now: new Date('2026-11-28T12:00:00Z')};

describe('a run of the bench', () => {
	it('is beyond a budget by what counts: the ratio or the figure', () => {
		expect(missed(figures)).toEqual(['Start to the first frame of the wizard', 'Waiting: written to the terminal']);
		expect(missed({version: {value: 36.4, bare: 0}})).toEqual(['Start to --version']);
		expect(missed({})).toEqual([]);
	});

	it('is kept with its ratios first, and without the name of a machine', () => {
		expect(JSON.stringify(toResults(figures, rest))).toBe(
			'{"ratios":{"version":1.3,"wizard":3.21,"keyAtWorst":16.5},"figures":{"version":36.4,"wizard":90,"keyAtWorst":33,"waitingBytes":501},"peers":[],"node":"24.0.0","date":"2026-11-28","load":0.123}',
		);
	});

	it('is shown beside its budgets and the last committed run', () => {
		const last = toResults({version: {value: 30, bare: 25}, waitingBytes: {value: 400}}, rest);
		expect(table(['version', 'wizard', 'keyAtWorst', 'waitingBytes', 'packed'], figures, last)).toMatchInlineSnapshot(`
			{
			  "Key to frame, 99th percentile at the slowest step": {
			    "at most": "33 ms",
			    "bare node": "2 ms",
			    "figure": "33 ms (accounts)",
			    "last committed": "",
			    "met": "yes",
			    "ratio": "16.50x",
			  },
			  "Packed": {
			    "at most": "1 MB",
			    "bare node": "",
			    "figure": "not measured",
			    "last committed": "",
			    "met": "",
			    "ratio": "",
			  },
			  "Start to --version": {
			    "at most": "1.30x",
			    "bare node": "28 ms",
			    "figure": "36.4 ms",
			    "last committed": "1.20x",
			    "met": "yes",
			    "ratio": "1.30x",
			  },
			  "Start to the first frame of the wizard": {
			    "at most": "3.00x",
			    "bare node": "28 ms",
			    "figure": "90 ms",
			    "last committed": "",
			    "met": "NO",
			    "ratio": "3.21x",
			  },
			  "Waiting: written to the terminal": {
			    "at most": "500 bytes a second",
			    "bare node": "",
			    "figure": "501 bytes a second",
			    "last committed": "400 bytes a second",
			    "met": "NO",
			    "ratio": "",
			  },
			}
		`);
	});

	it('has peers beside it where they are installed', () => {
		const peer = {name: 'peer 1.0.0', version: 5.25, help: 6, installed: 123.4, packages: 42};
		expect(peerTable([peer])).toMatchInlineSnapshot(`
			{
			  "peer 1.0.0": {
			    "--help": "6.00x",
			    "--version": "5.25x",
			    "installed": "123 MB",
			    "packages": 42,
			    "peak memory of --help": "",
			  },
			}
		`);
	});

	it('names each budget once for the README', () => {
		const rows = budgetRows();
		expect(new Set(rows).size).toBe(rows.length);
		expect(rows.length).toBeLessThan(measureIds.length);
		expect(rows).toContain('| Start to --version | 1.3 x bare Node |');
		expect(rows).toContain('| Waiting: written to the terminal | 500 bytes a second |');
	});
});
