import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {compileCache, emptyFolder, launch} from '../helpers/terminal.js';

/** Runs the built program with a standard output that takes nothing: a disk that is full. */
async function runOnFullDisk(args: readonly string[]) {
	const home = await emptyFolder();
	await writeFile(join(home, 'google-ads.yaml'), 'client_id: x\n');
	const clean = {
		...compileCache,
		PATH: process.env.PATH ?? '',
		HOME: home,
		ADSAUTH_SANDBOX: 'http://127.0.0.1:9',
	};
	return new Promise<{readonly code: unknown; readonly stderr: string}>(resolve => {
		const shell = ['-c', '"$@" > /dev/full', 'sh', ...launch, ...args];
		execFile('/bin/sh', shell, {cwd: home, env: clean}, (error, _, stderr) =>
			resolve({code: error?.code ?? 0, stderr}),
		);
	});
}

describe.skipIf(!existsSync('/dev/full'))('a full disk under standard output', () => {
	it.each([
		'help',
		'--version',
		'completion bash',
		'check google-ads.yaml',
		'check --json google-ads.yaml',
		'--json -P nothere.json',
		'--plain -P nothere.json',
	])('adsauth %s: one line, exit code 6', async line => {
		const {code, stderr} = await runOnFullDisk(line.split(' '));
		expect(code).toBe(6);
		expect(stderr).toContain("Standard output couldn't be written: the disk is full.\n");
		expect(stderr).not.toMatch(/ENOSPC|Error|\bat .*:\d/);
	});

	it('is told in French, too', async () => {
		const {stderr} = await runOnFullDisk(['help', '--lang=fr']);
		expect(stderr).toBe("Impossible d'écrire sur la sortie standard\u00A0: le disque est plein.\n");
	});
});
