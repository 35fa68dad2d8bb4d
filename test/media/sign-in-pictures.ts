import {errorPages} from '../../source/wizard/explain/error-pages.js';
import {pasted} from '../helpers/show-screen.js';
import * as samples from '../helpers/states.js';
import type {Pictures} from './picture.js';

const down = '\u001B[B';
const {client, typedClient, consent, waiting, signIn} = samples;
const {isBrowserOpen: _, ...unopened} = waiting;
const elsewhere = {
	...signIn,
	browserIsHere: false,
	sshCommand: 'ssh -L 43121:127.0.0.1:43121 me@192.0.2.7',
	shownConsentUrl: `${signIn.consentUrl}${samples.desktop.clientId.slice(4)}&redirect_uri=http%3A%2F%2F127.0.0.1%3A43121%2Foauth2callback&response_type=code&scope=...`,
};

/** The screens on the way to a token. */
export const signInPictures: Pictures<'client' | 'typed-client' | 'start' | 'consent' | 'sign-in'> = {
	client: [
		{name: 'client', title: 'adsauth has found client files, and asks which to use', state: client},
		{
			name: 'client-configured',
			title: "adsauth offers the client of a library's config",
			state: {...client, found: [], configured: [samples.configured]},
			keys: [down],
		},
		{
			name: 'client-refused',
			title: "adsauth says what a file is that isn't a client",
			state: {...client, note: {type: 'failure', failure: {type: 'client-file-service-account'}}},
		},
		{
			name: 'client-path',
			title: 'adsauth takes the path of a client file',
			state: {...client, typing: true},
			keys: ['~/Downloads/client_secret_1047.json'],
		},
	],
	'typed-client': [
		{name: 'typed-client', title: 'adsauth asks for the type of a client', state: typedClient},
		{
			name: 'typed-client-secret',
			title: 'adsauth takes a client secret, hidden',
			state: {...typedClient, type: 'desktop', clientId: samples.desktop.clientId},
			keys: [pasted('GOCSPX-canary-secret-of-the-client')],
		},
	],
	start: [{name: 'start', title: 'adsauth leads through the pages of the console', state: samples.start}],
	consent: [
		{name: 'consent', title: 'adsauth shows what Google will be asked', state: consent},
		{
			name: 'consent-scope',
			title: 'adsauth takes another scope',
			state: {...consent, editing: 'scope', note: {type: 'not-a-scope'}},
			keys: ['analytics.readonly'],
		},
		{
			name: 'consent-web',
			title: 'adsauth says that a redirect URI has to be registered first',
			state: {
				...consent,
				client: samples.web,
				redirect: {
					type: 'loopback',
					bind: {host: '127.0.0.1', port: 8976, path: '/oauth2callback'},
					note: 'unregistered',
				},
			},
		},
		{
			name: 'consent-sandbox',
			title: 'adsauth practises: the word SANDBOX is on the screen',
			state: {...consent, session: samples.sandboxSession},
		},
	],
	'sign-in': [
		{name: 'sign-in', title: 'adsauth waits for the browser', state: waiting},
		{
			name: 'sign-in-ignored',
			title: 'adsauth has ignored forged requests, and refuses half an address',
			state: {
				...waiting,
				ignored: {count: 2, last: 'not-part-of-sign-in'},
				note: {type: 'paste-refused', reason: 'bare-code'},
			},
		},
		{
			name: 'sign-in-elsewhere',
			title: 'adsauth runs over SSH: a long link, a command for a tunnel, and a paste box',
			state: {...unopened, phase: {type: 'waiting', signIn: elsewhere}},
		},
		{
			name: 'sign-in-browsers',
			title: 'adsauth lists the browsers of this machine',
			state: {
				...waiting,
				browsers: {
					found: [
						samples.firefox,
						{...samples.firefox, label: 'Firefox, private window'},
						{...samples.firefox, id: 'chrome', label: 'Chrome'},
					],
				},
			},
		},
		{
			name: 'sign-in-help',
			title: 'adsauth asks what the browser shows',
			state: {...waiting, help: 'list'},
		},
		{
			name: 'sign-in-help-page',
			title: "adsauth explains one of Google's error pages",
			state: {...waiting, help: errorPages.findIndex(({code}) => code === 'access_denied')},
		},
		{
			name: 'sign-in-small',
			title: 'adsauth waits for the browser, in a window of 40 columns and 12 rows',
			state: waiting,
			size: {columns: 40, rows: 12},
		},
	],
};
