import type {StoredConfigFailure} from '../../configs/stored-config-failures.js';
import {storedConfigWords} from '../../language/english/stored-config.js';
import {explained} from './explained.js';
import type {Explanations} from './explanation.js';

const rows = explained<StoredConfigFailure>(storedConfigWords, {
	'config-missing': {exit: 'unusableInput'},
	'config-readable-by-others': {exit: 'unusableInput'},
	'config-tracked-by-git': {exit: 'unusableInput'},
});

/** Config files that are looked at where they stand. */
export const storedConfigExplanations: Explanations<StoredConfigFailure> = {
	...rows,
	'config-readable-by-others': failure => rows['config-readable-by-others']({...failure, path: quoted(failure.path)}),
	'config-tracked-by-git': failure => rows['config-tracked-by-git']({...failure, path: quoted(nameOf(failure.path))}),
};

/** As a shell wants it. */
const quoted = (path: string) => (/^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);

const nameOf = (path: string) => path.split(/[/\\]/).at(-1) ?? path;
