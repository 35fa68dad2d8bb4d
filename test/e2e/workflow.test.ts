import {execFile} from 'node:child_process';
import {cp, mkdir, readFile, symlink, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';
import {expect, it} from 'vitest';
import {parse} from 'yaml';
import {emptyFolder} from '../helpers/terminal.js';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');

type Step = {readonly run?: string};

/** The commands of a job of the public workflow that packs, and tries what is packed. */
async function commandsOf(job: string): Promise<readonly string[]> {
	const {jobs} = parse(await readFile(join(root, '.github/workflows/package.yml'), 'utf8'));
	return jobs[job].steps.flatMap(({run}: Step) => run ?? []);
}

it('tries the packed package by the very commands of the public workflow', async () => {
	const folder = await emptyFolder();
	const [checkout, runnerTemp, home] = ['checkout', 'temp', 'home'].map(name => join(folder, name)) as [
		string,
		string,
		string,
	];
	const packed = join(checkout, 'packed');
	for (const made of [packed, runnerTemp, home]) await mkdir(made, {recursive: true});
	for (const path of ['scripts', 'test/helpers', 'package.json']) {
		await cp(join(root, path), join(checkout, path), {recursive: true});
	}
	await run('npm', ['pack', '--ignore-scripts', '--pack-destination', packed], {cwd: root});

	// What the runner brings: Node, npm, and no package of ours.
	const node = join(folder, 'node');
	await mkdir(node);
	await symlink(process.execPath, join(node, 'node'));
	const {stdout: npm} = await run('which', ['npm']);
	const github = join(folder, 'github-path');
	await writeFile(github, '');
	for (const command of await commandsOf('smoke')) {
		const added = (await readFile(github, 'utf8')).split('\n').filter(Boolean).toReversed();
		const env = {
			PATH: [...added, node, dirname(npm.trim()), '/usr/bin', '/bin'].join(':'),
			HOME: home,
			TMPDIR: runnerTemp,
			RUNNER_TEMP: runnerTemp,
			GITHUB_PATH: github,
		};
		const {stdout} = await run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', command], {
			cwd: checkout,
			env,
		});
		if (command.includes('smoke.js')) expect(stdout).toContain('signs in');
	}
}, 120_000);
