import type {ClientFailure} from '../../google/client-failures.js';
import {clientLink, consoleLinks} from '../../google/console-links.js';
import {credentialNames, jsonProblems, redirectUriProblems} from './client-words.js';
import type {Explanation, Explanations} from './explanation.js';

const clientsPage = consoleLinks().clients;
const chooseClientFile =
	"Choose a Desktop client's client_secret….json; with none at hand, create a client and download it.";

/** All of these end before Google is asked, and most are cured by the right file. */
function wrongInput({
	title,
	cause,
	fix = [chooseClientFile],
	link = clientsPage,
}: Pick<Explanation, 'title' | 'cause'> & Partial<Explanation>): Explanation {
	return {title, cause, fix, link, exit: 'unusableInput'};
}

/** What a person is told about an OAuth client, or a redirect URI, that can't be used. */
export const clientExplanations = {
	'client-file-empty': () => wrongInput({title: 'This file is empty', cause: 'The download may have been cut off.'}),
	'client-file-too-large': ({limit}) =>
		wrongInput({
			title: 'This file is too large for a client file',
			cause: `A client file has about 400 bytes, and this one has more than ${limit / 1024} KiB.`,
		}),
	'client-file-not-text': () =>
		wrongInput({title: "This isn't a text file", cause: 'A client file is JSON, and this file is binary.'}),
	'client-file-web-page': () =>
		wrongInput({
			title: 'This is a web page, not a client file',
			cause: 'The browser probably saved a sign-in page in place of the download.',
			fix: ['Sign in to the Google Cloud console and download the JSON again.'],
		}),
	'client-file-not-json': ({problem, line, column}) =>
		wrongInput({
			title: "This file isn't valid JSON",
			cause: `At line ${line}, column ${column}, ${jsonProblems[problem]}.`,
			fix: ['Use the file just as Google gave it, or correct that place.'],
		}),
	'client-file-library-config': () =>
		wrongInput({
			title: "These are a library's settings, not a client file",
			cause: 'They may hold a client ID and a secret, but they are not the JSON that Google gives out.',
			fix: [chooseClientFile, 'To see whether the settings work, run: adsauth check FILE'],
		}),
	'client-file-array': () =>
		wrongInput({
			title: "This JSON is a list, and a client file isn't",
			cause: 'A client file has one object, named "installed" or "web".',
		}),
	'client-file-service-account': () =>
		wrongInput({
			title: "This is a service account's key",
			cause: 'A service account signs in by its key alone, so it needs no refresh token.',
			fix: [
				"To use it, add its e-mail address as a user in Google Ads and give your library the key's path.",
				`To sign in as a person instead: ${chooseClientFile}`,
			],
		}),
	'client-file-authorized-user': () =>
		wrongInput({
			title: 'This file already holds a refresh token',
			cause: 'It is what a sign-in leaves behind, for example with gcloud, and not the client it began with.',
		}),
	'client-file-external-account': () =>
		wrongInput({
			title: 'This file is for workload identity federation',
			cause: 'It lets another cloud stand in for a service account, and no person can sign in with it.',
		}),
	'client-file-native-app': () =>
		wrongInput({
			title: 'This client is for an Android, iOS or Chrome app',
			cause: "Google doesn't let such clients come back to a program on a computer.",
			fix: ['Create a client of the type Desktop app and download its JSON.'],
			link: consoleLinks().createClient,
		}),
	'client-file-credential': ({credential}) =>
		wrongInput({
			title: `This is ${credentialNames[credential]}, not a client file`,
			cause: 'The whole JSON is needed: it holds the client ID together with its secret.',
			fix: [chooseClientFile, 'With only an ID and a secret at hand, type them instead.'],
		}),
	'client-file-unknown': ({keys}) =>
		wrongInput({
			title: "This JSON isn't a client file",
			cause: `It should have "installed" or "web" at the top${keys.length === 0 ? '.' : `, but has ${keys.join(', ')}.`}`,
		}),
	'client-file-malformed': ({field}) =>
		wrongInput({
			title: 'Something in this client file is missing or odd',
			cause: `"${field}" isn't there, or isn't what it should be.`,
			fix: ['Download the JSON again and use it unchanged.'],
		}),
	'client-endpoint-not-google': ({field, value}) =>
		wrongInput({
			title: "This file doesn't point to Google",
			cause: `Its ${field} is ${value}, which no file from Google has.`,
			fix: ["Don't trust this file: download a new one from the Google Cloud console."],
		}),
	'client-secret-missing': ({client}) =>
		wrongInput({
			title: 'The client secret is missing from this file',
			cause: 'Google shows a secret only once, when it is made, and leaves it out of later downloads.',
			fix: [
				'Enter the secret if you have it.',
				'Otherwise open this client, add a secret and download the JSON at once.',
			],
			link: clientLink(client),
		}),
	'client-secret-masked': ({client}) =>
		wrongInput({
			title: 'The client secret in this file is masked',
			cause: 'It was copied from a page that hides all but the last characters.',
			fix: ['Enter the whole secret if you have it.', 'Otherwise open this client and add a secret.'],
			link: clientLink(client),
		}),
	'client-id-missing': () =>
		wrongInput({
			title: 'The client ID is missing',
			cause: "Without it, Google can't tell which app asks.",
			fix: ['Copy the client ID from the list of clients.'],
		}),
	'client-id-invalid': ({seen}) =>
		wrongInput({
			title: "This doesn't look like a client ID",
			cause: `It should end with .apps.googleusercontent.com, but is ${seen}`,
			fix: ['Copy the client ID from the list of clients.'],
		}),
	'client-id-is-something-else': ({credential}) =>
		wrongInput({
			title: `This is ${credentialNames[credential]}, not a client ID`,
			cause: 'A client ID ends with .apps.googleusercontent.com.',
			fix: ['Copy the client ID from the list of clients.'],
		}),
	'client-secret-unusable': ({reason}) => unusableSecret[reason],
	'client-secret-is-something-else': ({credential}) =>
		wrongInput({
			title: `This is ${credentialNames[credential]}, not a client secret`,
			cause: 'A client secret mostly begins with GOCSPX-.',
			fix: ["Enter the secret, which Google shows when it's made."],
		}),
	'redirect-uri-unusable': ({redirectUri, problem}) =>
		wrongInput({
			title: "Google doesn't take this redirect URI",
			cause: `${redirectUri} ${redirectUriProblems[problem]}.`,
			fix: ['Name one that is registered for this client, such as http://127.0.0.1:8080/oauth2callback.'],
		}),
	'redirect-uri-not-loopback': ({redirectUri}) =>
		wrongInput({
			title: "A Desktop client can't use this redirect URI",
			cause: `Desktop clients come back to this computer only, and ${redirectUri} is elsewhere.`,
			fix: ['Leave out --redirect-uri.'],
		}),
	'port-not-applicable': ({clientType}) =>
		wrongInput(
			clientType === 'web'
				? {
						title: "--port doesn't go with a Web client",
						cause: 'The port is part of the redirect URI that is registered for the client.',
						fix: ['Use --redirect-uri with the whole registered address.'],
					}
				: {
						title: "--port doesn't go with --redirect-uri",
						cause: 'A redirect URI has its port already.',
						fix: ['Leave out --port, and put the port into the redirect URI.'],
					},
		),
} satisfies Explanations<ClientFailure>;

const unusableSecret = {
	empty: wrongInput({
		title: 'The client secret is missing',
		cause: "Google doesn't let this client sign in without it.",
		fix: ["Enter the secret. If you don't have it, open the client and add a new one."],
	}),
	masked: wrongInput({
		title: 'This is a masked client secret',
		cause: 'The page it was copied from hides all but the last characters.',
		fix: ["Enter the whole secret. If you don't have it, open the client and add a new one."],
	}),
	malformed: wrongInput({
		title: "This can't be a client secret",
		cause: "It has a character that no secret has, such as a blank or one that can't be seen.",
		fix: ['Copy the secret once more, with nothing around it.'],
	}),
};
