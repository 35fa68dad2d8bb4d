import {sections} from './rows.js';
import {type Case, casesOf, verdict} from './table.js';

/** Markdown, from what a run of all tests brought. No durations: it's the same after each run that went well. */
export function readme(cases: readonly Case[]): string {
	return [
		'# The fault matrix',
		'',
		'What can go wrong, and the tests that bring it about. Made by a run of all tests (`npm test -- -u`); each run',
		'compares it, and fails where a fault has no test.',
		...sections.flatMap(({title, rows}) => [
			'',
			`## ${title}`,
			'',
			'| | fault | tests | result |',
			'| --- | --- | --- | --- |',
			...rows.map(row => {
				const seam = row.seam ? `<br>*through a seam: ${row.seam}*` : '';
				return `| ${row.id} | ${text(row.fault)}${seam} | ${files(casesOf(row, cases))} | ${verdict(row, cases)} |`;
			}),
		]),
		'',
	].join('\n');
}

/** Each file once, with its test's title, or the number of its tests. */
function files(cases: readonly Case[]): string {
	return [...Map.groupBy(cases, ({file}) => file)]
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([file, [only, ...more]]) => {
			const what = more.length > 0 ? `${more.length + 1} tests` : text(only?.title ?? '');
			return `[${file}](../../${file}): ${what}`;
		})
		.join('<br>');
}

const text = (fault: string) => fault.replaceAll('|', '\\|').replaceAll('<', '&lt;');
