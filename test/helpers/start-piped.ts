import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {chown} from 'node:fs/promises';
import {onTestFinished} from 'vitest';
import {watchForLeaks} from './leak-watch.js';
import {compileCache, emptyFolder, launch} from './terminal.js';

type Options = {
	readonly args: readonly string[];
	/** What is undefined isn't there. */
	readonly env?: Readonly<Record<string, string | undefined>>;
	/** Home and working folder; a fresh one by default. */
	readonly home?: string;
	/** Who runs it, where root may choose; its folders are made theirs. */
	readonly uid?: number;
	/** Whether it is to print a secret; see `watchForLeaks`. */
	readonly shows?: boolean;
	/** Secrets of the test's own, for `watchForLeaks`. */
	readonly canaries?: readonly string[];
};

/** Starts the built program without a terminal, with pipes that a test reads and writes as it goes. */
export async function startPiped({args, env = {}, home, uid, ...secrets}: Options) {
	const folder = home ?? (await emptyFolder());
	const temporary = await emptyFolder();
	if (uid !== undefined) await Promise.all([folder, temporary].map(path => chown(path, uid, uid)));
	const [command, ...rest] = launch;
	const child = spawn(command, [...rest, ...args], {
		cwd: folder,
		...(uid !== undefined && {uid, gid: uid}),
		env: {
			...compileCache,
			PATH: process.env.PATH ?? '',
			HOME: folder,
			BROWSER: '/bin/true',
			TMPDIR: temporary,
			...env,
		},
	});
	const watchers = new Set<() => void>();
	const collect = (stream: NodeJS.ReadableStream) => {
		let all = '';
		stream.setEncoding('utf8').on('data', text => {
			all += text;
			for (const watcher of watchers) watcher();
		});
		return () => all;
	};
	const stdout = collect(child.stdout);
	const stderr = collect(child.stderr);
	watchForLeaks({pid: child.pid, home: folder, temporary, printed: () => stdout() + stderr(), args, ...secrets});
	child.stdin.on('error', () => {});
	const exited = once(child, 'close').then(([code]) => code as number | null);
	onTestFinished(() => {
		child.kill('SIGKILL');
	});

	/** Waits until something is found in what was printed. Fails with all of it, after 15 s. */
	const until = <T>(look: (stdout: string, stderr: string) => T | undefined | null) =>
		new Promise<T>((resolve, reject) => {
			const attempt = () => {
				const found = look(stdout(), stderr());
				if (found === undefined || found === null) return;
				watchers.delete(attempt);
				clearTimeout(timer);
				resolve(found);
			};
			const timer = setTimeout(() => {
				watchers.delete(attempt);
				reject(new Error(`It never came. There is:\n${stdout()}\n${stderr()}`));
			}, 15_000);
			watchers.add(attempt);
			attempt();
		});

	return {home: folder, child, stdout, stderr, until, exited};
}
