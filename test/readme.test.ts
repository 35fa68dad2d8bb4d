import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {report} from '../source/commands/check/report.js';
import {commandNames, titled, usage} from '../source/commands/command-table.js';
import {type Variable, variables} from '../source/commands/environment.js';
import {type Flag, flags, namesOf} from '../source/commands/flags.js';
import type {Format} from '../source/configs/format.js';
import {formats} from '../source/configs/formats.js';
import {usualPaths} from '../source/configs/usual-paths.js';
import {checkCommandWords} from '../source/language/english/check-command.js';
import {commandsWords} from '../source/language/english/commands.js';
import {environmentWords} from '../source/language/english/environment.js';
import {exitCodesWords} from '../source/language/english/exit-codes.js';
import {flagsWords} from '../source/language/english/flags.js';
import {budgetRows} from './bench/report.js';
import {mixedConfig} from './commands/check/samples.js';
import {events, type JsonSchema} from './helpers/event-schema.js';
import {keysTable} from './helpers/keys-table.js';
import {plainTranscript} from './helpers/plain-transcript.js';
import {troubleshooting} from './helpers/troubleshooting.js';

const flagRow = (flag: Flag) => {
	const {name, value, repeatable, commands: takers} = flag;
	const shown = namesOf(flag)
		.map(typed => `\`${typed}${value ? ` ${value}` : ''}\``)
		.join(', ');
	const where = takers.length === commandNames.length ? 'all' : takers.map(titled).join(', ');
	return `| ${shown} | ${flagsWords()[name]}${repeatable ? ' (repeatable)' : ''} | ${where} |`;
};

const formatRow = (format: Format) => {
	const paths = usualPaths(format).map(path => `\`${path}\``);
	return `| \`${format.id}\` | ${format.label} | ${paths.join(', ')} |`;
};

const variableRow = ({names, more = ''}: Variable) =>
	`| ${names.map(name => `\`${name}\``).join(', ')} | ${environmentWords()[names[0]]}${more} |`;

const eventRow = ({description, properties = {}, required = []}: JsonSchema) => {
	const {event, ...fields} = properties;
	const shown = Object.keys(fields).map(name => `\`${name}${required.includes(name) ? '' : '?'}\``);
	return `| \`${event?.const}\` | ${shown.join(', ')} | ${description} |`;
};

const blocks: Readonly<Record<string, readonly string[]>> = {
	commands: [
		'| command | |',
		'| --- | --- |',
		...commandNames.map(name => `| \`${usage(name)}\` | ${commandsWords()[name].text} |`),
	],
	flags: ['| flag | | for |', '| --- | --- | --- |', ...flags.map(flagRow)],
	environment: ['| environment | |', '| --- | --- |', ...variables.map(variableRow)],
	check: [
		'',
		'```',
		...report(mixedConfig, {paint: (_, text) => text, homeFolder: '/home/ada'}),
		'',
		checkCommandWords().summary(1, 1),
		'```',
		'',
	],
	formats: ['| format | for | file |', '| --- | --- | --- |', ...Object.values(formats).map(formatRow)],
	events: ['| event | fields | |', '| --- | --- | --- |', ...events.map(eventRow)],
	plain: ['', '```', ...plainTranscript, '```', ''],
	keys: keysTable(),
	'exit-codes': [
		'| code | |',
		'| --- | --- |',
		...Object.entries(exitCodesWords()).map(([code, text]) => `| ${code} | ${text} |`),
	],
	budgets: ['| `npm run bench` measures | at most |', '| --- | --- |', ...budgetRows()],
	troubleshooting,
};

it('has tables that agree with the program', async () => {
	const readme = await readFile(join(import.meta.dirname, '../README.md'), 'utf8');
	const renewed = readme.replaceAll(/<!-- ([\w-]+) -->\n.*?<!-- \/\1 -->/gs, (_, name: string) =>
		[`<!-- ${name} -->`, ...(blocks[name] ?? []), `<!-- /${name} -->`].join('\n'),
	);
	await expect(renewed).toMatchFileSnapshot('../README.md');
	for (const name of Object.keys(blocks)) expect(renewed).toContain(`<!-- /${name} -->`);
});
