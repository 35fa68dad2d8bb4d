import {libraries} from '../../configs/libraries.js';
import {usualPaths} from '../../configs/usual-paths.js';
import {adsVersions} from '../../google/ads/versions.js';
import {commandsWords} from '../../language/english/commands.js';
import {completionWords} from '../../language/english/completion.js';
import {phrasesWords} from '../../language/english/phrases.js';
import {signInWords} from '../../language/english/sign-in.js';
import {languages} from '../../language/languages.js';
import {type KnownBrowser, knownBrowsers} from '../../system/browser-table.js';
import {type Command, commandNames, commands} from '../command-table.js';
import type {Flag, FlagName} from '../flags.js';
import {shells} from './shells.js';

export type Word = {readonly word: string; readonly text: string};

/** What a flag or a command takes, as far as the Tab key can help. */
export type Values =
	| {readonly type: 'files'; readonly ending?: '.json'}
	/** `orPath`: the word may go on with `=` and a file. */
	| {readonly type: 'words'; readonly words: readonly Word[]; readonly orPath: boolean}
	| {readonly type: 'anything'};

const words = (list: readonly Word[], orPath = false): Values => ({type: 'words', words: list, orPath});

/** Every word that can be typed first, with what it does. */
export function describedCommands(): readonly Word[] {
	const words = commandsWords();
	const named = commandNames.flatMap(name => {
		const {word} = commands[name];
		return word === undefined ? [] : [{word, text: words[name].text}];
	});
	return [...named, {word: 'help', text: words.help.text}];
}

function formatWords(): readonly Word[] {
	const {labelled} = phrasesWords();
	return Object.values(libraries).map(format => ({
		word: format.id,
		text: labelled(format.label, usualPaths(format).join(', ')),
	}));
}

function browserWords(): readonly Word[] {
	const {privateWindow} = signInWords().browsers;
	return knownBrowsers.flatMap(({id, label, privateArguments}: KnownBrowser) => [
		{word: id, text: label},
		...(privateArguments ? [{word: `${id}-private`, text: privateWindow(label)}] : []),
	]);
}

/** The flags, by their names, whose values are on a list. */
const lists: {readonly [Name in FlagName]?: () => readonly Word[]} = {
	browser: browserWords,
	'api-version': () =>
		adsVersions
			.map(({version, endOfLife}) => ({word: version, text: completionWords().servedUntil(endOfLife)}))
			.toReversed(),
	lang: () => Object.entries(languages).map(([word, text]) => ({word, text})),
	scope: () => Object.entries(completionWords().scopes).map(([word, text]) => ({word, text})),
};

/** What can follow this flag; undefined for a switch. */
export function valuesOf({name, value}: Flag): Values | undefined {
	if (value === undefined) return undefined;
	if (name === 'client-secrets-path') return {type: 'files', ending: '.json'};
	if (value === 'FILE') return {type: 'files'};
	if (value.startsWith('FORMAT')) return words(formatWords(), value.endsWith('[=PATH]'));
	const list = lists[name];
	return list ? words(list()) : {type: 'anything'};
}

/** What can follow this command. */
export function operandValues({operands}: Command): Values {
	if (operands === undefined) return {type: 'anything'};
	if (operands === 'SHELL')
		return words(shells.map(shell => ({word: shell, text: completionWords().completionFor(shell)})));
	return {type: 'files'};
}
