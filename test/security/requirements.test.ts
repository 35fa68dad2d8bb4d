import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {requirements} from './requirements.js';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFile(join(root, file), 'utf8');

describe('SECURITY.md', () => {
	it('goes through R1 to R47', () => {
		expect(requirements.map(({id}) => id)).toEqual(Array.from({length: 47}, (_, index) => `R${index + 1}`));
	});

	it.for(requirements)('$id names tests that are there, or says why there is none', async ({how, shownBy}) => {
		if (shownBy.length === 0) expect(how).toMatch(/^knowledge: /);
		for (const [file, title] of shownBy) {
			// In the source a quotation mark in a title may be escaped.
			const source = (await read(file)).replaceAll("\\'", "'");
			expect(source, `${file} has no test of this title`).toContain(title);
		}
	});

	it('has the table as it is', async () => {
		const table = [
			'| | requirement | how it is met | shown by |',
			'| --- | --- | --- | --- |',
			...requirements.map(({id, rule, source, how, shownBy}) => {
				const tests = shownBy.map(([file, title]) => `[${file.replace('test/', '')}](${file}): ${title}`);
				return `| ${id} | ${rule} (${source}) | ${how} | ${tests.join('<br>')} |`;
			}),
		].join('\n');
		const document = await read('SECURITY.md');
		const [before = '', after = ''] = document.split(/<!-- requirements -->[\s\S]*<!-- \/requirements -->/);
		const whole = `${before}<!-- requirements -->\n${table}\n<!-- /requirements -->${after}`;
		await expect(whole).toMatchFileSnapshot(join(root, 'SECURITY.md'));
	});
});
