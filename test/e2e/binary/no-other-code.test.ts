import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {describe, expect, it} from 'vitest';
import {launch, program} from '../../helpers/terminal.js';
import {temporaryFolder} from '../../system/temporary-folder.js';

const [executable] = launch;

/** Runs a command in a folder with a script that, if it ever runs, leaves a mark; whether it did. */
async function isRun(command: readonly string[], env: Readonly<Record<string, string>> = {}) {
	const folder = await temporaryFolder();
	await writeFile(
		join(folder, 'evil.cjs'),
		`require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'mark'))}, '')`,
	);
	const [file = '', ...args] = command;
	const running = promisify(execFile)(file, args, {
		cwd: folder,
		env: {PATH: '', TMPDIR: folder, ...env},
		timeout: 20_000,
	});
	running.child.stdin?.end();
	const code = await running.then(
		() => 0,
		(error: {code: number}) => error.code,
	);
	return {isRun: existsSync(join(folder, 'mark')), code};
}

describe('the single-file executable runs no code but its own', () => {
	it.each([
		'evil.cjs',
		'./evil.cjs',
		'-r ./evil.cjs',
		'--require ./evil.cjs',
		'--import=./evil.cjs',
		'-e require("./evil.cjs")',
		'--node-options=--require=./evil.cjs',
		'helper:evil.cjs',
		'helper:./evil.cjs',
		'helper:../cli',
		'helper: ./evil.cjs',
	])('given %s, which it does not know', async line => {
		expect(await isRun([executable, ...line.split(' ')])).toEqual({isRun: false, code: 2});
	});

	it.each([
		['copy', 69],
		['clear', 1],
	])('given to its helper %s', async (name, code) => {
		expect(await isRun([executable, `helper:${name}`, './evil.cjs'])).toEqual({isRun: false, code});
	});

	it('named by an environment that Node itself follows', async () => {
		const env = {NODE_OPTIONS: '--require=./evil.cjs'};
		expect(await isRun([executable, '--version'], env)).toEqual({isRun: false, code: 0});
		expect(await isRun([process.execPath, program, '--version'], env)).toEqual({isRun: true, code: 0});
	});
});
