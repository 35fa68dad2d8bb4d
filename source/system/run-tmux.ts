import {spawn} from 'node:child_process';
import {text} from 'node:stream/consumers';
import {childEnvironment} from './child-environment.js';
import {killGroup} from './kill-group.js';
import {spawnApart} from './spawn-apart.js';
import {started} from './started.js';

/** In ms. tmux answers in 10. */
const patience = 2000;

/** What tmux is run with; `env` leads to the server we run in, by its `TMUX`. */
export type TmuxOptions = {
	readonly env: Readonly<Record<string, string | undefined>>;
	/** For its standard input. */
	readonly input?: string;
};

/**
 * Runs a tmux command (tmux(1); `;` separates more of them) and resolves with what it prints, or with undefined where it
 * fails, is missing or doesn't end within 2 s. Never throws.
 */
export async function runTmux(args: readonly string[], {env, input = ''}: TmuxOptions): Promise<string | undefined> {
	const child = started(() =>
		spawn('tmux', args, {
			env: childEnvironment(env),
			stdio: ['pipe', 'pipe', 'ignore'],
			...spawnApart(),
		}),
	);
	if (child instanceof Error) return undefined;
	const exitCode = new Promise<number | null>(resolve => {
		child.once('error', () => resolve(null));
		child.once('exit', resolve);
	});
	const printed = text(child.stdout).catch(() => undefined);
	child.stdin.once('error', () => {});
	child.stdin.end(input);

	const timer = setTimeout(() => {
		killGroup(child.pid);
		child.stdout.destroy();
	}, patience);
	const isWell = (await exitCode) === 0;
	const output = isWell ? await printed : undefined;
	clearTimeout(timer);
	return output;
}
