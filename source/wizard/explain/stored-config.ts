import type {StoredConfigFailure} from '../../configs/stored-config-failures.js';
import {storedConfigWords} from '../../language/english/stored-config.js';
import {shellWord} from '../../system/shell-quote.js';
import {explained} from './explained.js';
import type {Explanations} from './explanation.js';

const rows = explained<StoredConfigFailure>(storedConfigWords, {
	'config-missing': {exit: 'unusableInput'},
	'config-not-loaded': {exit: 'unusableInput'},
	'config-is-client-file': {exit: 'unusableInput'},
	'config-readable-by-others': {exit: 'unusableInput'},
	'config-tracked-by-git': {exit: 'unusableInput'},
});

/** Config files that are looked at where they stand. */
export const storedConfigExplanations: Explanations<StoredConfigFailure> = {
	...rows,
	'config-is-client-file': failure => rows['config-is-client-file']({...failure, path: shellWord(failure.path)}),
	'config-readable-by-others': failure =>
		rows['config-readable-by-others']({...failure, path: shellWord(failure.path)}),
	'config-tracked-by-git': failure =>
		rows['config-tracked-by-git']({...failure, path: shellWord(nameOf(failure.path))}),
};

const nameOf = (path: string) => path.split(/[/\\]/).at(-1) ?? path;
