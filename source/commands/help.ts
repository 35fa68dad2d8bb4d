import type {Library} from '../configs/format.js';
import {libraries} from '../configs/libraries.js';
import {usualPaths} from '../configs/usual-paths.js';
import {commandsWords} from '../language/english/commands.js';
import {environmentWords} from '../language/english/environment.js';
import {exitCodesWords} from '../language/english/exit-codes.js';
import {flagsWords} from '../language/english/flags.js';
import {helpWords} from '../language/english/help.js';
import {phrasesWords} from '../language/english/phrases.js';
import {usageWords} from '../language/english/usage.js';
import {type CommandName, commandNames, helpUsage, typed, usage} from './command-table.js';
import {type Variable, variables} from './environment.js';
import {type Flag, flags, namesOf} from './flags.js';
import {type Row, rowLines} from './rows.js';

const table: readonly Flag[] = flags;

/** What `--help` prints of one command, or, for none, of all; made from the tables, 80 columns wide. */
export function help(command?: CommandName): string {
	const names = command ? [command] : commandNames;
	const shown = table.filter(flag => command === undefined || flag.commands.includes(command));
	const flagRows = shown.map(flagRow);
	const takesFormat = shown.some(({value}) => value?.startsWith('FORMAT'));
	const {sections, groups} = helpWords();
	return [
		...headOf(command),
		...section(sections.examples, names.flatMap(exampleRows)),
		...[...new Set(shown.map(({group}) => group))].flatMap(group =>
			section(
				groups[group],
				flagRows.filter((_, index) => shown[index]?.group === group),
				flagRows,
			),
		),
		...(takesFormat ? section(sections.formats, Object.values<Library>(libraries).map(formatRow)) : []),
		...(command ? [] : section(sections.environment, variables.map(variableRow))),
		...section(sections.exitCodes, Object.entries(exitCodesWords())),
	].join('\n');
}

function headOf(command: CommandName | undefined): readonly string[] {
	const words = commandsWords();
	const {title, intro, sections} = helpWords();
	if (command)
		return [
			phrasesWords().labelled(typed(command), `${words[command].text}.`),
			'',
			sections.usage,
			`  ${usage(command)}`,
		];
	return [
		title,
		intro,
		...section(sections.usage, [
			...commandNames.map((name): Row => [usage(name), words[name].text]),
			[helpUsage(), words.help.text],
		]),
	];
}

/** `aligned` has the rows, of other sections too, that share their columns. */
const section = (title: string, rows: readonly Row[], aligned = rows) => ['', title, ...rowLines(rows, aligned)];

const exampleRows = (name: CommandName): readonly Row[] => Object.entries(commandsWords()[name].examples);

function flagRow(flag: Flag): Row {
	const {name, value, repeatable} = flag;
	const left = `${namesOf(flag).join(', ')}${value === undefined ? '' : ` ${usageWords().placeholders[value]}`}`;
	const text = flagsWords()[name];
	return [left, repeatable ? helpWords().repeatable(text) : text];
}

const formatRow = (format: Library): Row => [
	format.id,
	phrasesWords().labelled(format.label, usualPaths(format).join(', ')),
];

const variableRow = ({names}: Variable): Row => [names.join(', '), environmentWords()[names[0]]];
