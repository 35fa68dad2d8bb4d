import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import process from 'node:process';
import {errorCode} from './error-code.js';
import type {CommandFailure} from './failures.js';
import {findProgram, type ProgramSurroundings} from './find-program.js';
import {killGroup} from './kill-group.js';
import {maskSecrets} from './mask-secrets.js';
import {outputTail} from './output-tail.js';
import {plain} from './plain-text.js';
import {spawnApart} from './spawn-apart.js';
import {splitCommand} from './split-command.js';
import {started} from './started.js';
import {WizardError} from './wizard-error.js';

/** How a command ended. */
export type Piped = {
	/** Null where a signal ended it; on POSIX systems that is 128 and the signal's number, as in a shell. */
	readonly exitCode: number | null;
	/** The last 8 lines it printed, standard error after standard output; sanitised, secrets masked. */
	readonly output: readonly string[];
};

/** What a command is run with: all of the person's environment, which the stores' tools need to sign in. */
export type PipeOptions = ProgramSurroundings & {
	/** Must not be among the arguments, and are masked in what the command prints. */
	readonly secrets: readonly string[];
	/** Ends the command, and all it started. */
	readonly signal: AbortSignal;
};

const patienceMinutes = 2;
const maxLines = 8;

/** In ms. What a program left behind may hold the output open forever. */
const patienceAfterExit = 500;

/**
 * Node's pipes are sockets, which Linux refuses to open as `/dev/stdin`, the only way in to some stores; only a shell
 * makes true ones. It never parses the command, and an absolute path is none of its own commands.
 */
const throughTruePipe = 'command -v cat > /dev/null && cat | "$@"';

/**
 * Gives `input`, and nothing more, to the standard input of a command that a person typed; quotes are a shell's, nothing
 * is expanded. It runs without a terminal. Resolves once it has ended, well or not; rejects with
 * `WizardError<CommandFailure>`, after 2 minutes at the latest, or with the signal's reason.
 */
export async function pipeToCommand(commandLine: string, input: string, options: PipeOptions): Promise<Piped> {
	const {secrets, signal} = options;
	const words = splitCommand(commandLine);
	const isSecret = (word: string) => secrets.some(secret => secret !== '' && word.includes(secret));
	if (words.some(isSecret)) throw failure({type: 'command-contains-secret'});

	const [command, ...args] = words;
	const isWindows = process.platform === 'win32';
	const argv: readonly [string, ...string[]] = isWindows
		? words
		: ['/bin/sh', '-c', throughTruePipe, 'sh', await findProgram(command, options), ...args];
	signal.throwIfAborted();
	const {exitCode, printed} = await run(argv, input, plain(command), options);
	return {exitCode, output: lastLines(printed, secrets)};
}

function run(
	[program, ...args]: readonly [string, ...string[]],
	input: string,
	command: string,
	{env, signal, workingFolder}: PipeOptions,
) {
	return new Promise<{readonly exitCode: number | null; readonly printed: string}>((resolve, reject) => {
		const child = started(() =>
			spawn(program, args, {
				cwd: workingFolder,
				env,
				...spawnApart(),
			}),
		);
		if (child instanceof Error) {
			reject(notStarted(child, command, workingFolder));
			return;
		}
		const tails = [outputTail(child.stdout), outputTail(child.stderr)];

		const leave = () => {
			clearTimeout(timer);
			clearTimeout(afterExit);
			signal.removeEventListener('abort', abort);
			child.stdout.destroy();
			child.stderr.destroy();
			child.unref();
		};
		const giveUp = (reason: unknown) => {
			killGroup(child.pid);
			leave();
			reject(reason);
		};
		const end = (exitCode: number | null) => {
			leave();
			resolve({exitCode, printed: tails.map(tail => tail()).join('\n')});
		};

		const abort = () => giveUp(signal.reason);
		const timedOut = {type: 'command-timed-out', command, minutes: patienceMinutes} as const;
		const timer = setTimeout(() => giveUp(failure(timedOut)), patienceMinutes * 60_000);
		let afterExit: NodeJS.Timeout | undefined;
		signal.addEventListener('abort', abort);
		child.once('error', error => giveUp(notStarted(error, command, workingFolder)));
		child.once('exit', code => {
			afterExit = setTimeout(end, patienceAfterExit, code).unref();
		});
		child.once('close', end);

		// A command need not read what it is given.
		child.stdin.once('error', () => {});
		child.stdin.end(input);
	});
}

function notStarted(error: Error, command: string, workingFolder: string): Error {
	const code = errorCode(error);
	switch (code) {
		case 'ENOENT':
			// The system says the same of the folder to run in.
			return existsSync(workingFolder)
				? failure({type: 'command-not-found', command}, error)
				: failure({type: 'command-folder-missing', folder: plain(workingFolder)}, error);
		case 'EACCES':
			return failure({type: 'command-not-permitted', command}, error);
		default:
			return failure({type: 'command-not-started', command, code}, error);
	}
}

/** Secrets are looked for in sanitised lines, so that nothing invisible hides them, and before anything is cut. */
function lastLines(printed: string, secrets: readonly string[]): readonly string[] {
	const lines = printed.split(/[\r\n]/).map(line => plain(line, Number.POSITIVE_INFINITY));
	const masked = maskSecrets(lines.filter(line => line !== '').join('\n'), secrets);
	return masked === ''
		? []
		: masked
				.split('\n')
				.slice(-maxLines)
				.map(line => plain(line));
}

const failure = (facts: CommandFailure, cause?: Error) => new WizardError<CommandFailure>(facts, {cause});
