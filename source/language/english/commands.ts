import type {CommandName} from '../../commands/command-table.js';
import {spoken} from '../spoken.js';

type Said = {
	readonly text: string;
	/** Command lines to copy, with what they do. */
	readonly examples: Readonly<Record<string, string>>;
};

const english = {
	wizard: {
		text: 'make a refresh token, and prove that it works',
		examples: {
			adsauth: 'open the wizard',
			'adsauth -P client_secret.json': 'the same, with this client',
			'adsauth -P x.json --write python': 'write google-ads.yaml after the sign-in',
			'adsauth --sandbox': 'practise without a Google account',
		},
	},
	check: {
		text: 'say whether configs work, and what to fix',
		examples: {
			'adsauth check': 'look in all the usual places',
			'adsauth check google-ads.yaml': 'look at one file; its format is detected',
			'adsauth check --json': 'the same, as JSON for a program',
		},
	},
	revoke: {
		text: 'take the token in a config back',
		examples: {
			'adsauth revoke google-ads.yaml': 'ask, then revoke the token in this file',
			'adsauth revoke --yes .env': 'no questions; clear it from the file, too',
		},
	},
	completion: {
		text: 'complete commands and flags with the Tab key',
		examples: {
			'eval "$(adsauth completion bash)"': 'a line for ~/.bashrc',
			'eval "$(adsauth completion zsh)"': 'a line for ~/.zshrc, after compinit',
			'adsauth completion fish | source': 'a line for ~/.config/fish/config.fish',
		},
	},
	help: {text: 'show the help of one command', examples: {}},
} satisfies Readonly<Record<CommandName | 'help', Said>>;

export type CommandsWords = typeof english;

/** What each command does, as help, completion, the README and the man page have it. */
export const commandsWords = spoken('commands', english);
