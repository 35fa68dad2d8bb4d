import type {ClientValueFailure} from '../../google/client-failures.js';
import type {FailureWords, Said} from '../failure-words.js';
import {spoken} from '../spoken.js';
import {credentialNames} from './credential-names.js';

export type ClientValuesWords = FailureWords<ClientValueFailure>;

const copyFromTheList = 'Copy the client ID from the list of clients.';

const unusableSecret = {
	empty: {
		title: 'The client secret is missing',
		cause: "Google doesn't let this client sign in without it.",
		fix: ["Enter the secret. If you don't have it, open the client and add a new one."],
	},
	masked: {
		title: 'This is a masked client secret',
		cause: 'The page it was copied from hides all but the last characters.',
		fix: ["Enter the whole secret. If you don't have it, open the client and add a new one."],
	},
	malformed: {
		title: "This can't be a client secret",
		cause: "It has a character that no secret has, such as a blank or one that can't be seen.",
		fix: ['Copy the secret once more, with nothing around it.'],
	},
} satisfies Record<string, Said>;

/** Copy for a client ID or a client secret that can't be one. */
export const clientValuesWords = spoken('clientValues', {
	'client-id-missing': () => ({
		title: 'The client ID is missing',
		cause: "Without it, Google can't tell which app asks.",
		fix: [copyFromTheList],
	}),
	'client-id-invalid': ({seen}) => ({
		title: "This doesn't look like a client ID",
		cause: `It should end with .apps.googleusercontent.com, but is ${seen}`,
		fix: [copyFromTheList],
	}),
	'client-id-is-something-else': ({credential}) => ({
		title: `This is ${credentialNames[credential]}, not a client ID`,
		cause: 'A client ID ends with .apps.googleusercontent.com.',
		fix: [copyFromTheList],
	}),
	'client-secret-unusable': ({reason}) => unusableSecret[reason],
	'client-secret-is-something-else': ({credential}) => ({
		title: `This is ${credentialNames[credential]}, not a client secret`,
		cause: 'A client secret mostly begins with GOCSPX-.',
		fix: ["Enter the secret, which Google shows when it's made."],
	}),
});
