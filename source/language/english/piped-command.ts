import type {CommandFailure} from '../../system/failures.js';
import type {FailureWords} from '../failure-words.js';
import {spoken} from '../spoken.js';

export type PipedCommandWords = FailureWords<CommandFailure>;

const named = (operator: string) => (operator === '\n' ? 'line break' : operator);

/** What to say when a command can't be given the token. */
export const pipedCommandWords = spoken('pipedCommand', {
	'command-empty': () => ({
		title: "There's no command yet",
		cause: 'The command line is empty.',
		fix: ['Choose a secret store, or type a command that reads standard input.'],
	}),
	'command-unbalanced-quotes': () => ({
		title: "A quote isn't closed",
		cause: "There's a quote in the command that has no partner.",
		fix: ["Close it, or put a backslash before it if it's only text."],
	}),
	'command-needs-shell': ({operator}) => ({
		title: 'That command needs a shell',
		cause: `Only a shell understands the ${named(operator)} in it, and commands run without one here.`,
		fix: [
			"Give it to a shell: sh -c 'your command'.",
			`Or put quotes around the ${named(operator)} if it's only text.`,
		],
	}),
	'command-contains-secret': () => ({
		title: "There's a secret in that command",
		cause: 'Every program on this computer can read the command lines of the others.',
		fix: ['Take it out: the command gets it on standard input.'],
	}),
	'command-not-found': ({command}) => ({
		title: "That command wasn't found",
		cause: `There's no program called ${command} on this computer's PATH.`,
		fix: ['Check the spelling, install the program, or give its full path.'],
	}),
	'command-not-permitted': ({command}) => ({
		title: "That command can't be run",
		cause: `This account has no permission to run ${command}.`,
		fix: ["Make it executable (chmod u+x, if it's yours), or use another command."],
	}),
	'command-not-started': ({command, code}) => ({
		title: "That command couldn't be started",
		cause: `The system reported ${code} for ${command}.`,
		fix: [
			"Check that it's a program for this computer, or use another command.",
			'On Windows, give a .cmd or .bat file to its shell: cmd /c and its name.',
		],
	}),
	'command-folder-missing': ({folder}) => ({
		title: 'The working folder is gone',
		cause: `Commands run in ${folder}, which isn't there any more.`,
		fix: ['Make that folder again, then try again.'],
	}),
	'command-timed-out': ({command, minutes}) => ({
		title: "The command didn't finish",
		cause: `${command} was still running after ${minutes} minutes, so it was stopped.`,
		fix: [
			"Sign in to the store in another window, because the command can't ask you anything here.",
			'Then try again.',
		],
	}),
});
