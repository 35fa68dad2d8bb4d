import {basename} from 'node:path';
import {completionWords} from '../../language/english/completion.js';
import {usageWords} from '../../language/english/usage.js';
import {plain} from '../../system/plain-text.js';
import {exitCodes} from '../../wizard/explain/explanation.js';
import {didYouMean} from '../did-you-mean.js';
import {print} from '../print.js';
import type {Runtime} from '../runtime.js';
import {bashCompletion} from './bash.js';
import {fishCompletion} from './fish.js';
import {type Shell, shells} from './shells.js';
import {zshCompletion} from './zsh.js';

const scripts = {bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion} as const satisfies Record<
	Shell,
	() => string
>;

/** Prints the completion script of the named shell, or of the person's own. Resolves with the exit code. */
export async function runCompletion(
	{env, stdout, stderr}: Pick<Runtime, 'env' | 'stdout' | 'stderr'>,
	[named]: readonly string[],
): Promise<number> {
	const name = named ?? basename(env.SHELL ?? '').replace(/\.exe$/, '');
	const shell = shells.find(known => known === name);
	if (shell) {
		await print(stdout, scripts[shell]().trimEnd());
		return exitCodes.done;
	}
	const meant = named === undefined ? undefined : didYouMean(named, shells);
	const {noShell, unknownShell, knownShells} = completionWords();
	const question = meant === undefined ? [] : [usageWords().didYouMean(meant)];
	await print(
		stderr,
		named === undefined ? noShell : [unknownShell(plain(named, 40)), ...question, knownShells].join(' '),
	);
	return exitCodes.unusableInput;
}
