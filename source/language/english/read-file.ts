import type {SmallFileFailure, StandardInputFailure} from '../../system/failures.js';
import type {FailureWords} from '../failure-words.js';
import {spoken} from '../spoken.js';
import {fileCauses, fileFixes} from './file-parts.js';
import {kib} from './kib.js';

export type ReadFileWords = FailureWords<SmallFileFailure | StandardInputFailure>;

const chooseAnother = 'Choose the client_secret.json that you downloaded from the Google Cloud console.';

/** What to say when a file that a person named, or standard input, can't be read. */
export const readFileWords = spoken('readFile', {
	'file-missing': ({path}) => ({
		title: "That file doesn't exist",
		cause: `There's nothing at ${path}.`,
		fix: ['Check the path: the file may be in another folder, such as Downloads.'],
	}),
	'file-broken-link': ({path}) => ({
		title: 'That link leads nowhere',
		cause: `${path} is a link to a file that isn't there.`,
		fix: [fileFixes.fileItself],
	}),
	'file-is-a-directory': ({path}) => ({
		title: "That's a folder",
		cause: fileCauses.isFolder(path),
		fix: [fileFixes.fileInside],
	}),
	'file-not-regular': ({path}) => ({
		title: "That isn't an ordinary file",
		cause: `${path} is a pipe, a socket or a device.`,
		fix: ['Give the path of an ordinary file, or use -P - to read from standard input.'],
	}),
	'file-too-large': ({path, bytes, maxBytes}) => ({
		title: 'That file is too large',
		cause: `${path} has ${kib(bytes)}, and ${kib(maxBytes)} is the most one of these files can have.`,
		fix: [chooseAnother],
	}),
	'file-no-permission': ({path}) => ({
		title: "You can't read that file",
		cause: `This account has no permission to read ${path}.`,
		fix: ["Give yourself permission to read it (chmod u+r, if it's yours), or copy it to your home folder."],
	}),
	'file-unreadable': ({path, code}) => ({
		title: "That file couldn't be read",
		cause: `The system refused to read ${path} (${code}).`,
		fix: ['Copy the file to your home folder and try that copy.'],
	}),
	'standard-input-empty': () => ({
		title: 'Nothing came on standard input',
		cause: '-P - reads the client file from standard input, and nothing came.',
		fix: [
			'Send it there: adsauth -P - < client_secret.json.',
			'Or give the path of the file instead: -P client_secret.json.',
		],
	}),
	'standard-input-too-large': ({maxBytes}) => ({
		title: "There's too much on standard input",
		cause: `More than ${kib(maxBytes)} came in, the most a client file can have.`,
		fix: [chooseAnother],
	}),
	'standard-input-unreadable': ({code}) => ({
		title: "Standard input couldn't be read",
		cause: `The system refused to read it (${code}).`,
		fix: ['Give the path of the file instead: -P client_secret.json.'],
	}),
});
