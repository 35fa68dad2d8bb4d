import {formatIds} from '../configs/format.js';
import {exitCodeTexts} from '../wizard/explain/explanation.js';
import {type CommandName, commandNames, commands, typed, usage} from './command-table.js';
import {type Flag, flags} from './flags.js';

const table: readonly Flag[] = flags;

/** What `--help` prints of one command, or, for none, of all; made from the tables. */
export function help(command?: CommandName): string {
	const names = command ? [command] : commandNames;
	const shown = table.filter(flag => command === undefined || flag.commands.includes(command));
	const groups = [...new Set(shown.map(({group}) => group))];
	return [
		...headOf(command),
		'',
		'Examples',
		...names.flatMap(name => commands[name].examples.map(([line, text]) => row(line, text))),
		...groups.flatMap(group => ['', group, ...shown.filter(flag => flag.group === group).map(flagRow)]),
		...(shown.some(({value}) => value?.startsWith('FORMAT')) ? ['', 'Formats', `  ${formatIds.join(' ')}`] : []),
		'',
		'Exit codes',
		...Object.entries(exitCodeTexts).map(([code, text]) => `  ${code} ${text}`),
	].join('\n');
}

function headOf(command: CommandName | undefined): readonly string[] {
	if (command) return [`${typed(command)}: ${commands[command].text}.`, '', 'Usage', `  ${usage(command)}`];
	return [
		'adsauth: from client_secret.json to a working Google Ads API refresh token.',
		'',
		'Usage',
		...commandNames.map(name => row(usage(name), commands[name].text)),
		row('adsauth help COMMAND', 'show the help of one command'),
	];
}

function flagRow({name, short, alias, value, text, repeatable}: Flag): string {
	const names = [...[short, alias].filter(letter => letter !== undefined).map(letter => `-${letter}`), `--${name}`];
	return row(
		`${names.join(', ')}${value === undefined ? '' : ` ${value}`}`,
		`${text}${repeatable ? ' (repeatable)' : ''}`,
	);
}

const row = (left: string, text: string) => `  ${left.padEnd(38)} ${text}`;
