import {once} from 'node:events';
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {expect, it} from 'vitest';
import {ruby} from '../../source/configs/ruby.js';
import {formerValues, sampleValues} from './sample-values.js';
import {buildWriter, startWriter} from './start-writer.js';
import {workspace} from './workspace.js';
import type {Report} from './writer.js';

it('F85: two processes write one file 100 times each: it is whole at all times, and the last word stands', async () => {
	const program = await buildWriter((await workspace()).folder);
	const {folder} = await workspace();
	const path = join(folder, 'x.rb');
	await writeFile(path, ruby.create(formerValues), {mode: 0o600});
	const writers = await Promise.all(['A', 'B'].map(name => startWriter(program, {path, name, count: 100})));
	const ends = Promise.all(
		writers.map(async writer => {
			const [output, errors, [code]] = await Promise.all([
				text(writer.stdout),
				text(writer.stderr),
				once(writer, 'exit'),
			]);
			expect({code, errors}).toEqual({code: 0, errors: ''});
			return JSON.parse(output) as Report;
		}),
	);
	for (const writer of writers) writer.stdin.end('go\n');

	let looks = 0;
	let isWriting = true;
	const look = async () => {
		while (isWriting) {
			const content = await readFile(path, 'utf8');
			const {refreshToken = ''} = ruby.read(content);
			const values = refreshToken === formerValues.refreshToken ? formerValues : {...sampleValues, refreshToken};
			expect(content).toBe(ruby.create(values));
			looks += 1;
		}
	};
	const [reports] = await Promise.all([ends.finally(() => (isWriting = false)), look()]);

	const confirmed = reports.flatMap(report => report.confirmed);
	expect(confirmed).toHaveLength(200);
	expect(looks).toBeGreaterThan(100);
	const {refreshToken} = ruby.read(await readFile(path, 'utf8'));
	const winner = confirmed.find(write => write.refreshToken === refreshToken);
	// No write that was confirmed began after the one that stands had ended.
	expect(winner?.to).toBeGreaterThan(Math.max(...confirmed.map(({from}) => from)));
	expect((await readdir(folder)).filter(name => !name.endsWith('.bak'))).toEqual(['x.rb']);
	// They did get in each other's way.
	expect(reports.reduce((sum, {conflicts}) => sum + conflicts, 0)).toBeGreaterThan(0);
}, 60_000);
