import type {StoredConfigFailure} from '../../configs/stored-config-failures.js';
import type {FailureWords} from '../failure-words.js';
import {spoken} from '../spoken.js';

/** The last two are given their `path` as a shell takes it. */
export type StoredConfigWords = FailureWords<StoredConfigFailure>;

/** Copy for config files that are looked at where they stand. */
export const storedConfigWords = spoken('storedConfig', {
	'config-missing': ({path}) => ({
		title: 'There is no such file',
		cause: `Nothing stands at ${path}.`,
		fix: ['Check the path.', 'Or make a config there: run adsauth.'],
	}),
	'config-readable-by-others': ({path, mode}) => ({
		title: 'Other users of this machine can read this file',
		cause: `Its mode is ${mode.toString(8)}, and there are secrets in it.`,
		fix: [`Run chmod 600 ${path}, so that only you can.`],
	}),
	'config-tracked-by-git': ({path}) => ({
		title: 'Git tracks this file',
		cause: "Its secrets are in the repository's history, and in every copy of that.",
		fix: [
			`In its folder, run git rm --cached ${path}, which leaves the file there.`,
			'Add it to .gitignore, and commit both.',
			'Then make a new token and revoke this one, for the history keeps it: run adsauth.',
		],
	}),
});
