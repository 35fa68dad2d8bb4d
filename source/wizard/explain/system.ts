import type {SystemFailure} from '../../system/failures.js';
import {commandExplanations} from './command.js';
import type {Explanations} from './explanation.js';

const kib = (bytes: number) => `${Math.ceil(bytes / 1024).toLocaleString('en')} KiB`;

const chooseAnother = 'Choose the client_secret.json that you downloaded from the Google Cloud console.';
const otherWays = 'Write a config file, or show the token and copy it yourself.';
const allowPassthrough = 'Run this in another pane, then try again: tmux set -g allow-passthrough on';
const useTheLink = 'Copy the link on this screen and open it in a browser yourself.';

/** What to say when a file can't be read, nothing was copied, no browser opened or no command ran. */
export const systemExplanations = {
	...commandExplanations,
	'file-missing': ({path}) => ({
		title: "That file doesn't exist",
		cause: `There's nothing at ${path}.`,
		fix: ['Check the path, or drag the file from its folder into this window.'],
		exit: 'unusableInput',
	}),
	'file-broken-link': ({path}) => ({
		title: 'That link leads nowhere',
		cause: `${path} is a link to a file that isn't there.`,
		fix: ['Give the path of the file itself.'],
		exit: 'unusableInput',
	}),
	'file-is-a-directory': ({path}) => ({
		title: "That's a folder",
		cause: `${path} is a folder, not a file.`,
		fix: ['Give the path of the file inside it.'],
		exit: 'unusableInput',
	}),
	'file-not-regular': ({path}) => ({
		title: "That isn't an ordinary file",
		cause: `${path} is a pipe, a socket or a device.`,
		fix: ['Give the path of an ordinary file, or use -P - to read from standard input.'],
		exit: 'unusableInput',
	}),
	'file-too-large': ({path, bytes, maxBytes}) => ({
		title: 'That file is too large',
		cause: `${path} has ${kib(bytes)}, and ${kib(maxBytes)} is the most one of these files can have.`,
		fix: [chooseAnother],
		exit: 'unusableInput',
	}),
	'file-no-permission': ({path}) => ({
		title: "You can't read that file",
		cause: `This account has no permission to read ${path}.`,
		fix: ["Give yourself permission to read it (chmod u+r, if it's yours), or copy it to your home folder."],
		exit: 'unusableInput',
	}),
	'file-unreadable': ({path, code}) => ({
		title: "That file couldn't be read",
		cause: `The system refused to read ${path} (${code}).`,
		fix: ['Copy the file to your home folder and try that copy.'],
		exit: 'unusableInput',
	}),
	'standard-input-too-large': ({maxBytes}) => ({
		title: "There's too much on standard input",
		cause: `More than ${kib(maxBytes)} came in, the most a client file can have.`,
		fix: [chooseAnother],
		exit: 'unusableInput',
	}),
	'standard-input-unreadable': ({code}) => ({
		title: "Standard input couldn't be read",
		cause: `The system refused to read it (${code}).`,
		fix: ['Give the path of the file instead: -P client_secret.json.'],
		exit: 'unusableInput',
	}),
	'clipboard-tool-missing': ({tool}) => ({
		title: 'Nothing was copied',
		cause: `Copying needs the package ${tool}, and it isn't installed.`,
		fix: [`Install ${tool} and try again.`, otherWays],
		exit: 'notDelivered',
	}),
	'clipboard-tool-failed': () => ({
		title: 'Nothing was copied',
		cause: "The system's clipboard tool gave up.",
		fix: [otherWays],
		exit: 'notDelivered',
	}),
	'clipboard-tool-hung': () => ({
		title: "Copying didn't finish",
		cause: "The system's clipboard tool didn't answer within 2 seconds, so it was stopped.",
		fix: ['Try again.', otherWays],
		exit: 'notDelivered',
	}),
	'clipboard-no-display': () => ({
		title: 'Nothing was copied',
		cause: 'This terminal has no desktop, and so no clipboard: a server, a container or an SSH session.',
		fix: [otherWays],
		exit: 'notDelivered',
	}),
	'clipboard-text-too-long': ({bytes, maxBytes}) => ({
		title: "That's too long to copy",
		cause: `It has ${kib(bytes)}, and a terminal takes ${kib(maxBytes)} at most.`,
		fix: [otherWays],
		exit: 'notDelivered',
	}),
	'clipboard-tmux': ({reason}) => ({
		title: 'Nothing was copied',
		cause: {
			'no-answer': "Your clipboard is on the other side of tmux, and tmux didn't answer.",
			'not-handed-on': "Your clipboard is on the other side of tmux, and tmux doesn't hand secrets on to it.",
		}[reason],
		fix: [...(reason === 'no-answer' ? [] : [allowPassthrough]), otherWays],
		exit: 'notDelivered',
	}),
	'browser-not-opened': ({reason, exitCode}) => ({
		title: "The browser didn't open",
		cause: {
			'no-display': 'This terminal has no desktop to open a browser on.',
			'no-opener': 'No browser was found on this computer.',
			'opener-failed': `The program that opens links gave up${exitCode === undefined ? '' : ` (exit code ${exitCode})`}.`,
		}[reason],
		fix: [useTheLink],
		exit: 'unexpected',
	}),
	'browser-unknown': ({name, known}) => ({
		title: "That browser isn't here",
		cause: `There's no browser called ${name} here. Found: ${known.length > 0 ? known.join(', ') : 'none'}.`,
		fix: [
			'Name one of those, with :private at its end for a private window, or give the path of a browser.',
			'Or leave --browser out to use the default browser.',
		],
		exit: 'unusableInput',
	}),
} satisfies Explanations<SystemFailure>;
