import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {report, summary} from '../source/commands/check/report.js';
import {commandNames, commands, usage} from '../source/commands/command-table.js';
import {type Variable, variables} from '../source/commands/environment.js';
import {type Flag, flags, namesOf} from '../source/commands/flags.js';
import type {Format} from '../source/configs/format.js';
import {formats} from '../source/configs/formats.js';
import {usualPaths} from '../source/configs/usual-paths.js';
import {exitCodeTexts} from '../source/wizard/explain/explanation.js';
import {mixedConfig} from './commands/check/samples.js';
import {events, type JsonSchema} from './helpers/event-schema.js';
import {plainTranscript} from './helpers/plain-transcript.js';
import {troubleshooting} from './helpers/troubleshooting.js';

const flagRow = (flag: Flag) => {
	const {value, text, repeatable, commands: takers} = flag;
	const shown = namesOf(flag)
		.map(name => `\`${name}${value ? ` ${value}` : ''}\``)
		.join(', ');
	const where = takers.length === commandNames.length ? 'all' : takers.map(taker => commands[taker].title).join(', ');
	return `| ${shown} | ${text}${repeatable ? ' (repeatable)' : ''} | ${where} |`;
};

const formatRow = (format: Format) => {
	const paths = usualPaths(format).map(path => `\`${path}\``);
	return `| \`${format.id}\` | ${format.label} | ${paths.join(', ')} |`;
};

const variableRow = ({names, text, more = ''}: Variable) =>
	`| ${names.map(name => `\`${name}\``).join(', ')} | ${text}${more} |`;

const eventRow = ({description, properties = {}, required = []}: JsonSchema) => {
	const {event, ...fields} = properties;
	const shown = Object.keys(fields).map(name => `\`${name}${required.includes(name) ? '' : '?'}\``);
	return `| \`${event?.const}\` | ${shown.join(', ')} | ${description} |`;
};

const blocks: Readonly<Record<string, readonly string[]>> = {
	commands: [
		'| command | |',
		'| --- | --- |',
		...commandNames.map(name => `| \`${usage(name)}\` | ${commands[name].text} |`),
	],
	flags: ['| flag | | for |', '| --- | --- | --- |', ...flags.map(flagRow)],
	environment: ['| environment | |', '| --- | --- |', ...variables.map(variableRow)],
	check: [
		'',
		'```',
		...report(mixedConfig, {paint: (_, text) => text, homeFolder: '/home/ada'}),
		'',
		summary(1, 1),
		'```',
		'',
	],
	formats: ['| format | for | file |', '| --- | --- | --- |', ...Object.values(formats).map(formatRow)],
	events: ['| event | fields | |', '| --- | --- | --- |', ...events.map(eventRow)],
	plain: ['', '```', ...plainTranscript, '```', ''],
	'exit-codes': [
		'| code | |',
		'| --- | --- |',
		...Object.entries(exitCodeTexts).map(([code, text]) => `| ${code} | ${text} |`),
	],
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
