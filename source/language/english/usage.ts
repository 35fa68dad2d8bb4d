import type {Command} from '../../commands/command-table.js';
import type {FlagValue} from '../../commands/flags.js';
import {spoken} from '../spoken.js';
import {listed} from './listed.js';

/** What a command line has in place of what a person types. */
export type Placeholder = FlagValue | NonNullable<Command['operands']> | 'COMMAND' | 'FLAGS';

const english = {
	theWizard: 'the wizard',
	placeholders: {
		COMMAND: 'COMMAND',
		EMAIL: 'EMAIL',
		FILE: 'FILE',
		'FILE...': 'FILE...',
		FLAGS: 'FLAGS',
		FORMAT: 'FORMAT',
		'FORMAT[=PATH]': 'FORMAT[=PATH]',
		ID: 'ID',
		LANGUAGE: 'LANGUAGE',
		N: 'N',
		NAME: 'NAME',
		SECONDS: 'SECONDS',
		SHELL: 'SHELL',
		URI: 'URI',
		URL: 'URL',
		vNN: 'vNN',
	} satisfies Readonly<Record<Placeholder, string>> as Readonly<Record<Placeholder, string>>,
	/** For a program, beside what is wrong. */
	refused: {
		title: "The command can't be run so",
		fix: 'See adsauth --help for the flags and what they take.',
	},
	notAWord: (given: string) => `"${given}" isn't a command or a flag.`,
	wordTooMany: (given: string) => `"${given}" is a word too many.`,
	noSuchFlag: (given: string) => `There's no flag ${given}.`,
	takesNoValue: (flag: string) => `${flag} takes no value.`,
	needsValue: (flag: string, value: string) => `${flag} needs a value: ${value}.`,
	givenTwice: (flag: string) => `${flag} is given twice.`,
	/** `takers` are the commands that the flag is for. */
	forOthers: (flag: string, takers: readonly string[], command: string) =>
		`${flag} is for ${listed(takers)}, not for ${command}.`,
	didYouMean: (meant: string) => `Did you mean ${meant}?`,
	tryHelp: (command: string) => `Try ${command} --help.`,
	notALanguage: (given: string, known: string) =>
		`--lang ${given} isn't a language adsauth speaks: use one of ${known}.`,
};

export type UsageWords = typeof english;

/** What is said of a command line that can't be used. */
export const usageWords = spoken('usage', english);
