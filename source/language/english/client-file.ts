import type {ClientFileFailure, JsonProblem} from '../../google/client-failures.js';
import type {FailureWords} from '../failure-words.js';
import {spoken} from '../spoken.js';
import {credentialNames} from './credential-names.js';

export type ClientFileWords = FailureWords<ClientFileFailure>;

const chooseClientFile =
	"Choose a Desktop client's client_secret….json; with none at hand, create a client and download it.";

/** The end of "At line 1, column 2, ...". */
export const jsonProblems = {
	comment: 'there is a comment, which JSON has no place for',
	'trailing-comma': 'there is a comma too many',
	'single-quotes': 'there are single quotes where JSON wants double ones',
	'curly-quotes': 'there are curly quotes where JSON wants straight ones',
	'unquoted-key': "there is a name that isn't in quotes",
	'ends-early': 'it ends too early',
	syntax: "there is something that JSON doesn't allow",
} satisfies Record<JsonProblem, string>;

/** Copy for a file that is, or has, something else than a usable OAuth client. */
export const clientFileWords = spoken('clientFile', {
	'client-file-empty': () => ({
		title: 'This file is empty',
		cause: 'The download may have been cut off.',
		fix: [chooseClientFile],
	}),
	'client-file-too-large': ({limit}) => ({
		title: 'This file is too large for a client file',
		cause: `A client file has about 400 bytes, and this one has more than ${limit / 1024} KiB.`,
		fix: [chooseClientFile],
	}),
	'client-file-not-text': () => ({
		title: "This isn't a text file",
		cause: 'A client file is JSON, and this file is binary.',
		fix: [chooseClientFile],
	}),
	'client-file-web-page': () => ({
		title: 'This is a web page, not a client file',
		cause: 'The browser probably saved a sign-in page in place of the download.',
		fix: ['Sign in to the Google Cloud console and download the JSON again.'],
	}),
	'client-file-not-json': ({problem, line, column}) => ({
		title: "This file isn't valid JSON",
		cause: `At line ${line}, column ${column}, ${jsonProblems[problem]}.`,
		fix: ['Use the file just as Google gave it, or correct that place.'],
	}),
	'client-file-library-config': () => ({
		title: "These are a library's settings, not a client file",
		cause: 'They may hold a client ID and a secret, but they are not the JSON that Google gives out.',
		fix: [chooseClientFile, 'To see whether the settings work, run: adsauth check FILE'],
	}),
	'client-file-array': () => ({
		title: "This JSON is a list, and a client file isn't",
		cause: 'A client file has one object, named "installed" or "web".',
		fix: [chooseClientFile],
	}),
	'client-file-service-account': () => ({
		title: "This is a service account's key",
		cause: 'A service account signs in by its key alone, so it needs no refresh token.',
		fix: [
			"To use it, add its e-mail address as a user in Google Ads and give your library the key's path.",
			`To sign in as a person instead: ${chooseClientFile}`,
		],
	}),
	'client-file-authorized-user': () => ({
		title: 'This file already holds a refresh token',
		cause: 'It is what a sign-in leaves behind, for example with gcloud, and not the client it began with.',
		fix: [chooseClientFile],
	}),
	'client-file-external-account': () => ({
		title: 'This file is for workload identity federation',
		cause: 'It lets another cloud stand in for a service account, and no person can sign in with it.',
		fix: [chooseClientFile],
	}),
	'client-file-native-app': () => ({
		title: 'This client is for an Android, iOS or Chrome app',
		cause: "Google doesn't let such clients come back to a program on a computer.",
		fix: ['Create a client of the type Desktop app and download its JSON.'],
	}),
	'client-file-credential': ({credential}) => ({
		title: `This is ${credentialNames[credential]}, not a client file`,
		cause: 'The whole JSON is needed: it holds the client ID together with its secret.',
		fix: [chooseClientFile, 'With only an ID and a secret at hand, type them instead.'],
	}),
	'client-file-unknown': ({keys}) => ({
		title: "This JSON isn't a client file",
		cause: `It should have "installed" or "web" at the top${keys.length === 0 ? '.' : `, but has ${keys.join(', ')}.`}`,
		fix: [chooseClientFile],
	}),
	'client-file-malformed': ({field}) => ({
		title: 'Something in this client file is missing or odd',
		cause: `"${field}" isn't there, or isn't what it should be.`,
		fix: ['Download the JSON again and use it unchanged.'],
	}),
	'client-endpoint-not-google': ({field, value}) => ({
		title: "This file doesn't point to Google",
		cause: `Its ${field} is ${value}, which no file from Google has.`,
		fix: ["Don't trust this file: download a new one from the Google Cloud console."],
	}),
	'client-secret-missing': () => ({
		title: 'The client secret is missing from this file',
		cause: 'Google shows a secret only once, when it is made, and leaves it out of later downloads.',
		fix: [
			'Enter the secret if you have it.',
			'Otherwise open this client, add a secret and download the JSON at once.',
		],
	}),
	'client-secret-masked': () => ({
		title: 'The client secret in this file is masked',
		cause: 'It was copied from a page that hides all but the last characters.',
		fix: ['Enter the whole secret if you have it.', 'Otherwise open this client and add a secret.'],
	}),
});
