import {spoken} from '../spoken.js';

const english = {
	which: 'pipe to which command?',
	own: 'A command of your own',
	inputs: {token: 'the token', json: 'all values, as JSON'},
	typing: {
		token: 'the command that takes the token on its standard input',
		json: 'the command that takes all values as JSON on its standard input',
	},
	field: 'Command:',
	running: 'running the command',
	stop: {label: 'stop it', sentence: 'Stop it'},
	bySignal: 'It was ended by a signal.',
	byStatus: (status: number) => `It ended with exit status ${status}.`,
	plain: {
		waiting: 'Running the command',
		theCommand: (line: string) => `The command: ${line}`,
		runAsItIs: 'Run it as it is',
		prompt: 'type the command',
		otherPrompt: 'type another command',
	},
};

export type PipeWords = typeof english;

/** What is said of commands that take the token on their standard input. */
export const pipeWords = spoken('pipe', english);
