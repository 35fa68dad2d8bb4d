/** One command: what `--help` says of it, and what it takes besides flags. */
export type Command = {
	/** The word on the command line; absent for the wizard, which opens without one. */
	readonly word?: string;
	/** The operands, as usage shows them; absent where it takes none. */
	readonly operands?: 'FILE' | 'FILE...' | 'SHELL';
	/** It has flags of its own; without, usage needn't speak of flags. */
	readonly hasFlags: boolean;
	/** As a sentence names it. */
	readonly title: string;
	readonly text: string;
	/** Command lines to copy, with what they do. */
	readonly examples: readonly (readonly [line: string, text: string])[];
};

const table = {
	wizard: {
		hasFlags: true,
		title: 'the wizard',
		text: 'make a refresh token, and prove that it works',
		examples: [
			['adsauth', 'open the wizard'],
			['adsauth -P client_secret.json', 'the same, with this client'],
			['adsauth -P x.json --write python', 'write google-ads.yaml after the sign-in'],
			['adsauth --sandbox', 'practise without a Google account'],
		],
	},
	check: {
		word: 'check',
		operands: 'FILE...',
		hasFlags: true,
		title: 'adsauth check',
		text: 'say whether configs work, and what to fix',
		examples: [
			['adsauth check', 'look in all the usual places'],
			['adsauth check google-ads.yaml', 'look at one file; its format is detected'],
			['adsauth check --json', 'the same, as JSON for a program'],
		],
	},
	revoke: {
		word: 'revoke',
		operands: 'FILE',
		hasFlags: true,
		title: 'adsauth revoke',
		text: 'take the token in a config back',
		examples: [
			['adsauth revoke google-ads.yaml', 'ask, then revoke the token in this file'],
			['adsauth revoke --yes .env', 'no questions; clear it from the file, too'],
		],
	},
	completion: {
		word: 'completion',
		operands: 'SHELL',
		hasFlags: false,
		title: 'adsauth completion',
		text: 'complete commands and flags with the Tab key',
		examples: [
			['eval "$(adsauth completion bash)"', 'a line for ~/.bashrc'],
			['eval "$(adsauth completion zsh)"', 'a line for ~/.zshrc, after compinit'],
			['adsauth completion fish | source', 'a line for ~/.config/fish/config.fish'],
		],
	},
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof table;

/** Every command. Parsing, help and the README derive from this table. */
export const commands: Readonly<Record<CommandName, Command>> = table;

/** The names, in the order they are taught. */
export const commandNames = Object.keys(table) as readonly CommandName[];

/** Every word that can be typed first, with what it does. */
export const commandWords: ReadonlyArray<{readonly word: string; readonly text: string}> = [
	...commandNames.flatMap(name => {
		const {word, text} = commands[name];
		return word === undefined ? [] : [{word, text}];
	}),
	{word: 'help', text: 'show the help of one command'},
];

/** What is typed to run a command: `adsauth` or `adsauth check`. */
export function typed(name: CommandName): string {
	const {word} = commands[name];
	return word === undefined ? 'adsauth' : `adsauth ${word}`;
}

/** How it is typed in full: `adsauth check [FLAGS] [FILE...]`. */
export function usage(name: CommandName): string {
	const {operands, hasFlags} = commands[name];
	return [typed(name), ...(hasFlags ? ['[FLAGS]'] : []), ...(operands === undefined ? [] : [`[${operands}]`])].join(
		' ',
	);
}
