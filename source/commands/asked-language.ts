import {type Language, languageNamed, languageOf} from '../language/languages.js';
import type {Runtime} from './runtime.js';

/**
 * The language to speak: that of the last `--lang`, looked for before anything else is read, so that what is wrong with
 * the rest is said in it, too; without one that is known, the locale's.
 */
export function askedLanguage({argv, env}: Pick<Runtime, 'argv' | 'env'>): Language {
	const flags = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
	const given = flags.flatMap((word, index) =>
		word === '--lang' ? [flags[index + 1] ?? ''] : word.startsWith('--lang=') ? [word.slice('--lang='.length)] : [],
	);
	return languageNamed(given.at(-1) ?? '') ?? languageOf(env);
}
