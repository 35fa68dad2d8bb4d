import type {
	ClientFailure,
	ClientFileFailure,
	ClientValueFailure,
	RedirectFailure,
} from '../../google/client-failures.js';
import {type ClientPlace, clientLink, consoleLinks} from '../../google/console-links.js';
import {clientFileWords} from '../../language/english/client-file.js';
import {clientValuesWords} from '../../language/english/client-values.js';
import {redirectChoiceWords} from '../../language/english/redirect-choice.js';
import {explained} from './explained.js';
import type {Explanations} from './explanation.js';

/** All of these end before Google is asked, and most are cured by the right file. */
const rightFile = {exit: 'unusableInput', link: consoleLinks().clients} as const;
const newClient = {exit: 'unusableInput', link: consoleLinks().createClient} as const;
const thisClient = {
	exit: 'unusableInput',
	link: ({client}: {readonly client: ClientPlace}) => clientLink(client),
} as const;

/** What a person is told about an OAuth client, or a redirect URI, that can't be used. */
export const clientExplanations: Explanations<ClientFailure> = {
	...explained<ClientFileFailure>(clientFileWords, {
		'client-file-empty': rightFile,
		'client-file-too-large': rightFile,
		'client-file-not-text': rightFile,
		'client-file-web-page': rightFile,
		'client-file-not-json': rightFile,
		'client-file-library-config': rightFile,
		'client-file-array': rightFile,
		'client-file-service-account': rightFile,
		'client-file-authorized-user': rightFile,
		'client-file-external-account': rightFile,
		'client-file-native-app': newClient,
		'client-file-credential': rightFile,
		'client-file-unknown': rightFile,
		'client-file-malformed': rightFile,
		'client-endpoint-not-google': rightFile,
		'client-secret-missing': thisClient,
		'client-secret-masked': thisClient,
	}),
	...explained<ClientValueFailure>(clientValuesWords, {
		'client-id-missing': rightFile,
		'client-id-invalid': rightFile,
		'client-id-is-something-else': rightFile,
		'client-secret-unusable': rightFile,
		'client-secret-is-something-else': rightFile,
	}),
	...explained<RedirectFailure>(redirectChoiceWords, {
		'redirect-uri-unusable': rightFile,
		'redirect-uri-not-loopback': rightFile,
		'port-not-applicable': rightFile,
	}),
};
