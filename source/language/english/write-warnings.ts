import type {WriteWarning} from '../../configs/write-warnings.js';
import {spoken} from '../spoken.js';

/** A sentence for each warning. */
export type WriteWarningsWords = {
	readonly [T in WriteWarning['type']]: (warning: Extract<WriteWarning, {readonly type: T}>) => string;
};

/** What a person should know before a file is written, one sentence a warning. */
export const writeWarningsWords = spoken('writeWarnings', {
	'readable-by-others': ({mode}) => `Other users of this machine may read this file (mode ${mode.toString(8)}).`,
	'read-only': () => "The file was made read-only. It's replaced all the same and stays read-only.",
	'in-place': () =>
		"The file is overwritten in place, because it can't be replaced. If that's cut short, the backup has all of it.",
	'read-only-file-system': () => 'This file system is read-only: nothing can be written here.',
	'tracked-by-git': ({path}) => `Git tracks ${path}: don't commit it with the secrets in it.`,
	'not-ignored-by-git': ({path}) => `Git doesn't ignore ${path}: add it to .gitignore.`,
});
