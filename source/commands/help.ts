import type {Library} from '../configs/format.js';
import {libraries} from '../configs/libraries.js';
import {usualPaths} from '../configs/usual-paths.js';
import {exitCodeTexts} from '../wizard/explain/explanation.js';
import {type CommandName, commandNames, commands, typed, usage} from './command-table.js';
import {variables} from './environment.js';
import {type Flag, flags, namesOf} from './flags.js';
import {type Row, rowLines} from './rows.js';

const table: readonly Flag[] = flags;

/** What `--help` prints of one command, or, for none, of all; made from the tables, 80 columns wide. */
export function help(command?: CommandName): string {
	const names = command ? [command] : commandNames;
	const shown = table.filter(flag => command === undefined || flag.commands.includes(command));
	const flagRows = shown.map(flagRow);
	const groups = [...new Set(shown.map(({group}) => group))];
	const takesFormat = shown.some(({value}) => value?.startsWith('FORMAT'));
	return [
		...headOf(command),
		...section(
			'Examples',
			names.flatMap(name => commands[name].examples),
		),
		...groups.flatMap(group =>
			section(
				group,
				flagRows.filter((_, index) => shown[index]?.group === group),
				flagRows,
			),
		),
		...(takesFormat ? section('Formats', Object.values<Library>(libraries).map(formatRow)) : []),
		...(command
			? []
			: section(
					'Environment',
					variables.map(({names, text}) => [names.join(', '), text]),
				)),
		...section('Exit codes', Object.entries(exitCodeTexts)),
	].join('\n');
}

function headOf(command: CommandName | undefined): readonly string[] {
	if (command) return [`${typed(command)}: ${commands[command].text}.`, '', 'Usage', `  ${usage(command)}`];
	return [
		'adsauth: from client_secret.json to a working Google Ads API refresh token.',
		'Run it as it is: it asks for whatever no flag has answered.',
		...section('Usage', [
			...commandNames.map((name): Row => [usage(name), commands[name].text]),
			['adsauth help COMMAND', 'show the help of one command'],
		]),
	];
}

/** `aligned` has the rows, of other sections too, that share their columns. */
const section = (title: string, rows: readonly Row[], aligned = rows) => ['', title, ...rowLines(rows, aligned)];

function flagRow(flag: Flag): Row {
	const {value, text, repeatable} = flag;
	const left = `${namesOf(flag).join(', ')}${value === undefined ? '' : ` ${value}`}`;
	return [left, `${text}${repeatable ? ' (repeatable)' : ''}`];
}

const formatRow = (format: Library): Row => [format.id, `${format.label}: ${usualPaths(format).join(', ')}`];
