import {spawn} from 'node:child_process';
import {childEnvironment} from './child-environment.js';
import {killGroup} from './kill-group.js';
import {type GoesOn, spawnApart} from './spawn-apart.js';
import {started} from './started.js';

/** How a program that runs apart from us fared while we looked. */
export type Ending =
	/** `code` is null where a signal ended it. */
	| {readonly type: 'exited'; readonly code: number | null}
	| {readonly type: 'not-started'; readonly cause: Error}
	/** `kill` ends it and all that it started in its own process group. */
	| {readonly type: 'still-running'; readonly kill: () => void};

/** What a program that runs apart from us is given. */
export type RunApartOptions = {
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Set where it's meant to go on after our end. */
	readonly goesOn?: GoesOn | undefined;
	/** For its standard input; without it there is none. */
	readonly input?: string;
	/** How long to look, in ms. */
	readonly patience: number;
	/** Ends the looking, not the program. Not aborted yet. */
	readonly signal?: AbortSignal | undefined;
};

/**
 * Runs a program without a shell, in a session of its own: it can't read keys, can't paint over the screen, gets no
 * secret from the environment and doesn't keep us alive. Resolves once it has ended, or patience has.
 */
export function runApart(
	[command, ...args]: readonly [string, ...string[]],
	{env, goesOn, input, patience, signal}: RunApartOptions,
): Promise<Ending> {
	return new Promise(resolve => {
		const child = started(() =>
			spawn(command, args, {
				env: childEnvironment(env),
				stdio: [input === undefined ? 'ignore' : 'pipe', 'ignore', 'ignore'],
				...spawnApart(goesOn),
			}),
		);
		if (child instanceof Error) {
			resolve({type: 'not-started', cause: child});
			return;
		}

		const end = (ending: Ending) => {
			clearTimeout(timer);
			signal?.removeEventListener('abort', leave);
			child.unref();
			resolve(ending);
		};
		const leave = () => end({type: 'still-running', kill: () => killGroup(child.pid)});
		const timer = setTimeout(leave, patience);
		signal?.addEventListener('abort', leave);
		child.once('error', cause => end({type: 'not-started', cause}));
		child.once('exit', code => end({type: 'exited', code}));

		// A program that ends without reading is known by its exit code.
		child.stdin?.once('error', () => {});
		child.stdin?.end(input);
	});
}
