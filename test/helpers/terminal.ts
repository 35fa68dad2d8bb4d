import {mkdtemp, realpath} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';
import {watchForLeaks} from './leak-watch.js';

/** The built program's launcher. */
export const program = join(import.meta.dirname, '../../bin/adsauth.js');

const executable = process.env.ADSAUTH_EXECUTABLE;

/** What starts the built program: Node with its launcher, or the single-file executable where that is what's tested. */
export const launch: readonly [string, ...string[]] = executable ? [executable] : [process.execPath, program];

type Options = {
	readonly args?: readonly string[];
	readonly env?: Readonly<Record<string, string>>;
	readonly columns?: number;
	readonly rows?: number;
	/** Instead of the program, such as a shell that runs it. */
	readonly command?: readonly [string, ...string[]];
	/** Home and working folder; a fresh one by default. */
	readonly home?: string;
	/** Whether it is to print a secret; see `watchForLeaks`. */
	readonly shows?: boolean;
	/** Secrets of the test's own, for `watchForLeaks`. */
	readonly canaries?: readonly string[];
};

export const keys = {
	enter: '\r',
	esc: '\u001B',
	up: '\u001B[A',
	down: '\u001B[B',
	ctrlC: '\u0003',
	ctrlU: '\u0015',
} as const;

/** One for all runs of the built program: a folder of its own for each would have each compile it again. */
export const compileCache = {NODE_COMPILE_CACHE: join(tmpdir(), 'adsauth-test-compile-cache')};

/** Runs the built program in a real pseudo-terminal, and a real terminal emulator draws what it prints. */
export async function openTerminal({
	args = [],
	env = {},
	columns = 80,
	rows = 24,
	command,
	home,
	...secrets
}: Options = {}) {
	const folder = home ?? (await emptyFolder());
	const temporary = await emptyFolder();
	const [file, ...rest] = command ?? [...launch, ...args];
	const pty = spawn(file, rest, {
		cols: columns,
		rows,
		cwd: folder,
		env: {
			PATH: process.env.PATH ?? '',
			HOME: folder,
			TERM: 'xterm-256color',
			LANG: 'C.UTF-8',
			...compileCache,
			// A browser that does nothing: tests open the link themselves.
			BROWSER: '/bin/true',
			TMPDIR: temporary,
			...env,
		},
	});
	const emulator = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 1000});
	const watchers = new Set<() => void>();
	let raw = '';
	pty.onData(data => {
		raw += data;
		emulator.write(data, () => {
			for (const watcher of watchers) watcher();
		});
	});
	const given = command ? JSON.stringify(env) : '';
	watchForLeaks({pid: pty.pid, home: folder, temporary, printed: () => raw, args, given, ...secrets});
	let hasExited = false;
	const exited = new Promise<number>(resolve =>
		pty.onExit(({exitCode}) => {
			hasExited = true;
			emulator.write('', () => resolve(exitCode));
		}),
	);

	/** All lines in the window, or with all that has scrolled out of it. */
	const lines = (from = emulator.buffer.active.baseY) => {
		const {active} = emulator.buffer;
		return Array.from(
			{length: active.length - from},
			(_, row) => active.getLine(from + row)?.translateToString(true) ?? '',
		);
	};
	const screen = () => lines().join('\n').trimEnd();

	/** Waits until what `read` brings matches, and returns the match. Fails with the screen as it is, after 15 s. */
	const untilIn = (read: () => string, pattern: RegExp | string) =>
		new Promise<RegExpExecArray>((resolve, reject) => {
			const wanted = typeof pattern === 'string' ? new RegExp(RegExp.escape(pattern)) : pattern;
			const look = () => {
				const match = wanted.exec(read());
				if (!match) return;
				watchers.delete(look);
				clearTimeout(timer);
				resolve(match);
			};
			const timer = setTimeout(() => {
				watchers.delete(look);
				reject(new Error(`${wanted} was never there. The screen shows:\n${screen()}`));
			}, 15_000);
			watchers.add(look);
			look();
		});

	return {
		home: folder,
		pid: pty.pid,
		write: (text: string) => pty.write(text),
		/** As a terminal hands over a paste in bracketed paste mode. */
		paste: (text: string) => pty.write(`\u001B[200~${text}\u001B[201~`),
		press: (key: keyof typeof keys) => pty.write(keys[key]),
		resize: (toColumns: number, toRows: number) => {
			emulator.resize(toColumns, toRows);
			pty.resize(toColumns, toRows);
		},
		kill: (signal: string) => pty.kill(signal),
		/** Takes the terminal away, as closing its window does. */
		hangUp: () => (pty as unknown as {readonly destroy: () => void}).destroy(),
		/** Ends it if it still runs. */
		end: () => {
			if (!hasExited) pty.kill('SIGKILL');
			return exited;
		},
		screen,
		/** The window and everything above it. */
		everything: () => lines(0).join('\n'),
		/** Each byte the program printed. */
		raw: () => raw,
		/** Waits for the screen. */
		until: (pattern: RegExp | string) => untilIn(screen, pattern),
		/** Waits for the bytes that the program prints, whether or not they stay on the screen. */
		untilRaw: (pattern: RegExp | string) => untilIn(() => raw, pattern),
		/** Calls back with each title that the window is given. */
		onTitle: (listener: (title: string) => void) => void emulator.onTitleChange(listener),
		exited,
		/** The cursor can be seen, and no mode of the program is left on. */
		isRestored: () =>
			raw.lastIndexOf('\u001B[?25h') >= raw.lastIndexOf('\u001B[?25l') &&
			raw.lastIndexOf('\u001B[?2004l') >= raw.lastIndexOf('\u001B[?2004h'),
	};
}

export type Terminal = Awaited<ReturnType<typeof openTerminal>>;

/** A fresh folder for a test's files. */
export const emptyFolder = async () => realpath(await mkdtemp(join(tmpdir(), 't-')));
