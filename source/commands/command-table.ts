import {usageWords} from '../language/english/usage.js';

/** One command: its word, and what it takes besides flags. */
export type Command = {
	/** The word on the command line; absent for the wizard, which opens without one. */
	readonly word?: string;
	/** The operands; usage shows them by a name for them. Absent where it takes none. */
	readonly operands?: 'FILE' | 'FILE...' | 'SHELL';
	/** It has flags of its own; without, usage needn't speak of flags. */
	readonly hasFlags: boolean;
};

const table = {
	wizard: {hasFlags: true},
	check: {word: 'check', operands: 'FILE...', hasFlags: true},
	revoke: {word: 'revoke', operands: 'FILE', hasFlags: true},
	completion: {word: 'completion', operands: 'SHELL', hasFlags: false},
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof table;

/** Every command. Parsing, help and the README derive from this table. */
export const commands: Readonly<Record<CommandName, Command>> = table;

/** The names, in the order they are taught. */
export const commandNames = Object.keys(table) as readonly CommandName[];

/** Every word that can be typed first. */
export const commandWords: readonly string[] = [...commandNames.flatMap(name => commands[name].word ?? []), 'help'];

/** What is typed to run a command: `adsauth` or `adsauth check`. */
export function typed(name: CommandName): string {
	const {word} = commands[name];
	return word === undefined ? 'adsauth' : `adsauth ${word}`;
}

/** A command as a sentence names it. */
export function titled(name: CommandName): string {
	return name === 'wizard' ? usageWords().theWizard : typed(name);
}

/** How it is typed in full: `adsauth check [FLAGS] [FILE...]`. */
export function usage(name: CommandName): string {
	const {operands, hasFlags} = commands[name];
	const {placeholders} = usageWords();
	return [
		typed(name),
		...(hasFlags ? [`[${placeholders.FLAGS}]`] : []),
		...(operands === undefined ? [] : [`[${placeholders[operands]}]`]),
	].join(' ');
}

/** What shows the help of one command, in full. */
export function helpUsage(): string {
	return `${typed('wizard')} help ${usageWords().placeholders.COMMAND}`;
}
