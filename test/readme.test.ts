import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {report, summary} from '../source/commands/check/report.js';
import {commandNames, commands, usage} from '../source/commands/command-table.js';
import {type Flag, flags} from '../source/commands/flags.js';
import type {Format} from '../source/configs/format.js';
import {formats} from '../source/configs/formats.js';
import {exitCodeTexts} from '../source/wizard/explain/explanation.js';
import {mixedConfig} from './commands/check/samples.js';
import {events, type JsonSchema} from './helpers/event-schema.js';
import {plainTranscript} from './helpers/plain-transcript.js';
import {troubleshooting} from './helpers/troubleshooting.js';

const flagRow = ({name, short, alias, value, text, repeatable, commands: takers}: Flag) => {
	const names = [...[short, alias].flatMap(letter => (letter ? [`-${letter}`] : [])), `--${name}`];
	const shown = names.map(flag => `\`${flag}${value ? ` ${value}` : ''}\``).join(', ');
	const where = takers.length === commandNames.length ? 'all' : takers.map(taker => commands[taker].title).join(', ');
	return `| ${shown} | ${text}${repeatable ? ' (repeatable)' : ''} | ${where} |`;
};

const formatRow = ({id, label, searchPaths}: Format) => {
	const paths = searchPaths({env: {}, homeFolder: '~', workingFolder: '.'});
	return `| \`${id}\` | ${label} | ${paths.map(path => `\`${path}\``).join(', ')} |`;
};

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
