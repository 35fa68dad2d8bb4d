import {spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {readdir, readFile, stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {expect, it, onTestFinished} from 'vitest';
import {ruby} from '../../source/configs/ruby.js';
import {isRoot} from '../helpers/privileges.js';
import {formerValues, sampleValues} from './sample-values.js';
import {buildWriter, startWriter} from './start-writer.js';
import {workspace} from './workspace.js';

const canTrace = isRoot && spawnSync('strace', ['--version']).status === 0;
const before = ruby.create(formerValues);
const after = ruby.create({...sampleValues, refreshToken: '1//0gExampleA0'});

/** All that changes files, under the names that machines of either kind have for it. */
const calls = [
	...['openat', 'write', 'pwrite64', 'fchown', 'fchmod', 'fsync', 'close'],
	...['rename', 'renameat', 'renameat2', 'unlink', 'unlinkat'],
];

/** Runs a writer that dies as it makes one system call for the n-th time, and tells what is there then. */
async function writeAndDie(program: string, call: string, when: number, by: 'KILL' | 'TERM') {
	const {folder} = await workspace();
	const path = join(folder, 'x.rb');
	await writeFile(path, before, {mode: 0o600});
	const writer = await startWriter(program, {path, name: 'A', count: 1});
	const inject = `inject=?${call}:signal=${by}:when=${when}`;
	const tracer = spawn('strace', ['-f', '-o', '/dev/null', '-e', inject, '-p', String(writer.pid)]);
	onTestFinished(() => void tracer.kill('SIGKILL'));
	await once(tracer.stderr, 'data'); // "Process 1 attached"
	const exit = once(writer, 'exit');
	writer.stdin.end('go\n');
	const [, signal] = await exit;
	const names = await readdir(folder);
	const others = names.filter(name => name !== 'x.rb');
	return {
		isKilled: signal === `SIG${by}`,
		content: await readFile(path, 'utf8'),
		modes: await Promise.all(names.map(async name => (await stat(join(folder, name))).mode & 0o7777)),
		temporary: others.filter(name => /^\.adsauth-[0-9a-f]{16}\.tmp$/.test(name)),
		backups: await Promise.all(
			others.filter(name => name.endsWith('.bak')).map(name => readFile(join(folder, name), 'utf8')),
		),
	};
}

it.skipIf(!canTrace).each(['KILL', 'TERM'] as const)(
	'F86: ended by SIG%s at any system call, a writer leaves the old or the new file, 0600 all (needs strace and root)',
	async by => {
		const program = await buildWriter((await workspace()).folder);
		const runsOf = async (call: string) => {
			const runs = [await writeAndDie(program, call, 1, by)];
			while (runs.at(-1)?.isKilled) runs.push(await writeAndDie(program, call, runs.length + 1, by));
			return runs;
		};
		const runs = (await Promise.all(calls.map(runsOf))).flat();
		for (const {content, modes, backups} of runs) {
			expect([before, after]).toContain(content);
			expect(new Set(modes)).toEqual(new Set([0o600]));
			if (content === after) expect(backups).toEqual([before]);
		}

		const killed = runs.filter(({isKilled}) => isKilled);
		const states = new Set(
			killed.map(({content, temporary, backups}) => [content === after, temporary.length, backups.length].join()),
		);
		// Before the backup, with it, with the temporary file too, and after the rename.
		expect(states).toEqual(new Set(['false,0,0', 'false,0,1', 'false,1,1', 'true,0,1']));
		const survivor = runs.find(({isKilled}) => !isKilled);
		expect(survivor).toMatchObject({content: after, temporary: [], backups: [before]});
	},
	120_000,
);
