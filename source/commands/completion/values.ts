import {libraries} from '../../configs/libraries.js';
import {usualPaths} from '../../configs/usual-paths.js';
import {adsVersions} from '../../google/ads/versions.js';
import {languages} from '../../language/languages.js';
import {type KnownBrowser, knownBrowsers} from '../../system/browser-table.js';
import type {Command} from '../command-table.js';
import type {Flag} from '../flags.js';
import {shells} from './shells.js';

export type Word = {readonly word: string; readonly text: string};

/** What a flag or a command takes, as far as the Tab key can help. */
export type Values =
	| {readonly type: 'files'; readonly ending?: '.json'}
	/** `orPath`: the word may go on with `=` and a file. */
	| {readonly type: 'words'; readonly words: readonly Word[]; readonly orPath: boolean}
	| {readonly type: 'anything'};

const words = (list: readonly Word[], orPath = false): Values => ({type: 'words', words: list, orPath});

const formatWords = Object.values(libraries).map(format => ({
	word: format.id,
	text: `${format.label}: ${usualPaths(format).join(', ')}`,
}));

const browserWords = knownBrowsers.flatMap(({id, label, privateArguments}: KnownBrowser) => [
	{word: id, text: label},
	...(privateArguments ? [{word: `${id}-private`, text: `${label}, private window`}] : []),
]);

/** The flags, by their names, whose values are on a list. */
const lists: Readonly<Record<string, Values>> = {
	browser: words(browserWords),
	'api-version': words(
		adsVersions
			.map(({version, endOfLife}) => ({word: version, text: `Google serves it until ${endOfLife}`}))
			.toReversed(),
	),
	lang: words(Object.entries(languages).map(([word, text]) => ({word, text}))),
	scope: words([
		{word: 'openid', text: 'who the person is'},
		{word: 'email', text: 'their email address'},
		{word: 'profile', text: 'their name and picture'},
	]),
};

/** What can follow this flag; undefined for a switch. */
export function valuesOf({name, value}: Flag): Values | undefined {
	if (value === undefined) return undefined;
	if (name === 'client-secrets-path') return {type: 'files', ending: '.json'};
	if (value === 'FILE') return {type: 'files'};
	if (value.startsWith('FORMAT')) return words(formatWords, value.endsWith('[=PATH]'));
	return lists[name] ?? {type: 'anything'};
}

/** What can follow this command. */
export function operandValues({operands}: Command): Values {
	if (operands === undefined) return {type: 'anything'};
	if (operands === 'SHELL') return words(shells.map(shell => ({word: shell, text: `completion for ${shell}`})));
	return {type: 'files'};
}
