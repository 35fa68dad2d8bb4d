import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {googleEndpoints} from '../../source/google/endpoints.js';
import type {Requirement} from './proofs.js';
import {requirements} from './requirements.js';
import {type SuiteCase, suiteCases} from './suite-cases.js';

const root = join(import.meta.dirname, '../..');
const {authorization, token, ads} = googleEndpoints;
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

const requirementRow = ({id, text, source, met, tests}: Requirement) => {
	const shown = tests.map(([file, title]) => `[${file}](${file}): ${cell(title)}`);
	return `| ${id} | ${cell(text)} (${source}) | ${cell(met)} | ${shown.join('<br>') || '–'} |`;
};

const outcome = (each: SuiteCase) => {
	if ('notApplicable' in each) return `not applicable: ${each.notApplicable}`;
	return 'deviation' in each ? `taken, though the suite wants it refused: ${each.deviation}` : `run: ${each.expects}`;
};

const blocks: Readonly<Record<string, readonly string[]>> = {
	hosts: ['', ...[authorization, token, ads].map(url => `- \`${new URL(url).host}\``), ''],
	requirements: [
		'| | requirement | how it’s met | tests |',
		'| --- | --- | --- | --- |',
		...requirements.map(requirementRow),
	],
	suite: ['| module | |', '| --- | --- |', ...suiteCases.map(each => `| \`${each.module}\` | ${outcome(each)} |`)],
};

it('has a row for each requirement, once, in order', () => {
	expect(requirements.map(({id}) => id)).toEqual(Array.from({length: 47}, (_, index) => `R${index + 1}`));
	const untested = requirements.filter(({tests}) => tests.length === 0);
	expect(untested.map(({id}) => id)).toEqual(['R9', 'R41']);
	for (const {met} of untested) expect(met).toMatch(/^Knowledge only: /);
});

it('names tests that are there', async () => {
	for (const {id, tests} of requirements) {
		for (const [file, title] of tests) {
			const source = (await readFile(join(root, file), 'utf8')).replaceAll("\\'", "'");
			const quoted = ["'", '"', '`'].some(quote => source.includes(`${quote}${title}${quote}`));
			expect(quoted, `${id}: ${file} has no test "${title}"`).toBe(true);
		}
	}
});

it('names each host that the program has an address at', () => {
	const urls = Object.values(googleEndpoints).filter((value): value is string => typeof value === 'string');
	const hosts = new Set([authorization, token, ads].map(url => new URL(url).host));
	expect(hosts.size).toBe(3);
	expect(new Set(urls.map(url => new URL(url).host))).toEqual(hosts);
});

it('SECURITY.md agrees with the tables', async () => {
	const now = await readFile(join(root, 'SECURITY.md'), 'utf8');
	const renewed = now.replaceAll(/<!-- ([\w-]+) -->\n.*?<!-- \/\1 -->/gs, (_, name: string) =>
		[`<!-- ${name} -->`, ...(blocks[name] ?? []), `<!-- /${name} -->`].join('\n'),
	);
	await expect(renewed).toMatchFileSnapshot('../../SECURITY.md');
	for (const name of Object.keys(blocks)) expect(renewed).toContain(`<!-- /${name} -->`);
});
