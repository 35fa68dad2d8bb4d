import {type CommandName, commandNames, helpUsage, titled, usage} from '../../source/commands/command-table.js';
import {type Variable, variables} from '../../source/commands/environment.js';
import {type Flag, flags, namesOf} from '../../source/commands/flags.js';
import type {Format} from '../../source/configs/format.js';
import {formats} from '../../source/configs/formats.js';
import {usualPaths} from '../../source/configs/usual-paths.js';
import {commandsWords} from '../../source/language/english/commands.js';
import {environmentWords} from '../../source/language/english/environment.js';
import {exitCodesWords} from '../../source/language/english/exit-codes.js';
import {flagsWords} from '../../source/language/english/flags.js';
import {bold, italic, prose, roff, usageWords} from './roff.js';

const table: readonly Flag[] = flags;
const list = new Intl.ListFormat('en');

const entry = (term: string, text: string) => ['.TP', term, text];
const section = (title: string, lines: readonly string[]) => [`.SH ${title}`, ...lines];
const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

const description = [
	'adsauth takes you from the client_secret.json of a Google Cloud project to a refresh token that works for the Google Ads API, in the file that your client library reads.',
	'Run without a command it is a wizard: it finds or takes the client, shows what Google will be asked, waits for the browser, tries the token, lets you choose the account to call, and shows every change before a file is written. A step that a flag has answered is skipped. With the browser on another computer, paste the address of the page on which it ends.',
	'No flag takes a secret, for other programs can read a command line. Tokens are masked on the screen until you ask.',
];

const flagGroups = [...new Set(table.map(({group}) => group))];

function flagEntry(flag: Flag): readonly string[] {
	const {name, value, repeatable, commands: takers} = flag;
	const names = namesOf(flag)
		.map(name => bold(name))
		.join(', ');
	const shown = value === undefined ? names : `${names} ${italic(value)}`;
	const isForWizard = takers.length === 1 && takers[0] === 'wizard';
	const isForAll = takers.length === commandNames.length;
	const where = isForWizard || isForAll ? [] : [`For ${list.format(takers.map(titled))}.`];
	return entry(
		shown,
		roff([sentence(flagsWords()[name]), ...(repeatable ? ['It can be given several times.'] : []), ...where].join(' ')),
	);
}

function formatEntry(format: Format): readonly string[] {
	const paths = usualPaths(format).map(path => italic(path));
	return entry(bold(format.id), `${roff(format.label)}: ${paths.join(', ')}`);
}

const moreOf = {
	wizard: 'With --sandbox it practises on a stand-in for Google, which needs no Google account.',
	check:
		"Without FILE it looks in the libraries' usual places and in the environment. It changes nothing, in no file and not at Google. It needs no terminal, and exits with 0 only if everything is good, else with the code of the first problem.",
	revoke:
		'All that the person granted to the Cloud project goes with the token: every refresh token of every client of the project. Without FILE it takes the only token in the usual places; of several it revokes none. In the end it offers to take the dead token out of the file.',
	completion: 'It prints a script for SHELL, which is bash, zsh or fish, and without SHELL one for the shell you use.',
} as const satisfies Record<CommandName, string>;

const commandEntry = (name: CommandName) =>
	entry(usageWords(usage(name)), roff(`${sentence(commandsWords()[name].text)} ${moreOf[name]}`));

const exampleEntry = (name: CommandName) =>
	Object.entries(commandsWords()[name].examples).flatMap(([line, text]) => entry(bold(line), roff(sentence(text))));

/** The man page, made of the program's own tables. */
export const manPage = (version: string): string =>
	[
		String.raw`.\" Made from the tables of commands, flags, formats, variables and exit codes: npm test -- -u renews it.`,
		`.TH ADSAUTH 1 "" "adsauth ${version}" "User Commands"`,
		'.nh',
		'.ad l',
		...section('NAME', [`adsauth \\- ${roff('from client_secret.json to a working Google Ads API refresh token')}`]),
		...section(
			'SYNOPSIS',
			[...commandNames.map(usage), helpUsage()].flatMap((line, index) => [
				...(index > 0 ? ['.br'] : []),
				usageWords(line),
			]),
		),
		...section(
			'DESCRIPTION',
			description.flatMap((paragraph, index) => [...(index > 0 ? ['.PP'] : []), roff(paragraph)]),
		),
		...section('COMMANDS', [
			...commandNames.flatMap(commandEntry),
			...entry(usageWords(helpUsage()), sentence(commandsWords().help.text)),
		]),
		...section('OPTIONS', [
			'They are for the wizard where nothing else is said.',
			...flagGroups.flatMap(group => [
				`.SS ${group}`,
				...table.filter(flag => flag.group === group).flatMap(flagEntry),
			]),
		]),
		...section('FORMATS', [
			roff(
				'These are the names that --write and --format take, and the files that the libraries read. Of several, the first that exists counts; a new one goes to the last place.',
			),
			...Object.values<Format>(formats).flatMap(formatEntry),
		]),
		...section(
			'ENVIRONMENT',
			(variables as readonly Variable[]).flatMap(({names, more = ''}) =>
				entry(names.map(bold).join(', '), prose(sentence(environmentWords()[names[0]] + more))),
			),
		),
		...section('FILES', [
			...entry(italic('client_secret*.json'), roff('Client files, looked for in the working folder and in Downloads.')),
			...entry(
				italic('FILE.adsauth-TIME.bak'),
				roff('What a config file held before a value in it was replaced, readable by you alone; the time is in UTC.'),
			),
			...entry(
				italic('~/.cache/adsauth/'),
				roff('The compiled program, kept by Node so that it starts faster; below XDG_CACHE_HOME where that is set.'),
			),
		]),
		...section(
			'EXIT STATUS',
			Object.entries(exitCodesWords()).flatMap(([code, text]) => entry(bold(code), roff(sentence(text)))),
		),
		...section('EXAMPLES', commandNames.flatMap(exampleEntry)),
		...section('SEE ALSO', [
			'.UR https://developers.google.com/google\\-ads/api/docs/oauth/internals',
			'OAuth in the Google Ads API',
			'.UE',
		]),
		'',
	].join('\n');
