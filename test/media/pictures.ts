import {errorPages} from '../../source/wizard/explain/error-pages.js';
import type {StateOf, Step} from '../../source/wizard/state.js';
import {pasted} from '../helpers/show-screen.js';
import * as samples from '../helpers/states.js';
import {changedConfig} from './changed-config.js';

/** One picture of a screen. */
type Picture<S extends Step = Step> = {
	/** Its file, without the ending. */
	readonly name: string;
	/** What is to be seen, for those who don't see it. */
	readonly title: string;
	readonly state: StateOf<S>;
	/** Pressed before the picture is taken. */
	readonly keys?: readonly string[];
	/** Of the window; 80 x 24 where it isn't said. */
	readonly size?: {readonly columns: number; readonly rows: number};
};

type Pictures = {readonly [S in Step]: readonly [Picture<S>, ...(readonly Picture<S>[])]};

const down = '\u001B[B';
const {client, typedClient, consent, waiting, signIn, checking, deliver, accounts, preview, done, failed} = samples;
const {isBrowserOpen: _, ...unopened} = waiting;
const elsewhere = {
	...signIn,
	browserIsHere: false,
	sshCommand: 'ssh -L 43121:127.0.0.1:43121 me@192.0.2.7',
	shownConsentUrl: `${signIn.consentUrl}${samples.desktop.clientId.slice(4)}&redirect_uri=http%3A%2F%2F127.0.0.1%3A43121%2Foauth2callback&response_type=code&scope=...`,
};
const disabled = {
	type: 'ads-api-disabled',
	client: {clientId: samples.desktop.clientId, projectId: 'ads-reports'},
} as const;

/** Each screen in the states worth seeing; a screen without a picture does not compile. */
export const pictures: Pictures = {
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
	checking: [
		{name: 'checking', title: 'adsauth has tried the token', state: samples.checked},
		{
			name: 'checking-running',
			title: 'adsauth tries the token',
			state: {...checking, phase: {type: 'running', check: 'accounts'}},
		},
		{name: 'checking-failed', title: 'adsauth says why the token fails, and the fix', state: samples.checkFailed},
	],
	accounts: [
		{name: 'accounts', title: 'adsauth shows the tree of accounts', state: accounts},
		{
			name: 'accounts-filter',
			title: 'adsauth narrows the accounts to what is typed',
			state: accounts,
			keys: ['o', down],
		},
		{name: 'accounts-loading', title: 'adsauth loads the tree of accounts', state: samples.loadingAccounts},
		{
			name: 'accounts-proposal',
			title: 'adsauth proposes the manager as the login customer',
			state: {...accounts, proposal: {account: samples.garden, login: samples.agency}},
		},
	],
	deliver: [
		{name: 'deliver', title: 'adsauth offers the refresh token', state: deliver},
		{
			name: 'deliver-saved',
			title: 'adsauth has copied and saved the refresh token',
			state: {
				...deliver,
				deliveries: [{type: 'copied'}, samples.savedRuby],
				note: {type: 'written', path: samples.written.path},
			},
		},
		{
			name: 'deliver-unproven',
			title: 'adsauth offers a refresh token that failed its check, and says when it ends',
			state: {
				...deliver,
				proof: {type: 'failed', failure: disabled},
				grant: {...samples.grant, refreshTokenExpiresAt: new Date('2026-11-30T09:00:00Z')},
			},
		},
		{
			name: 'deliver-leaving',
			title: 'adsauth warns before the refresh token is lost',
			state: {...deliver, leaving: 'finish'},
		},
		{
			name: 'deliver-revealed',
			title: 'adsauth shows the whole refresh token until the next key',
			state: {...deliver, revealed: true},
		},
	],
	revoke: [
		{name: 'revoke', title: 'adsauth says what stops working, before the token is taken back', state: samples.revoking},
		{
			name: 'revoke-done',
			title: 'adsauth has taken the token back, and names the file that still holds it',
			state: {...samples.revoking, from: {...deliver, deliveries: [samples.savedRuby]}, phase: 'revoked'},
		},
	],
	targets: [{name: 'targets', title: 'adsauth asks which config file to write', state: samples.targets}],
	pipe: [
		{name: 'pipe', title: 'adsauth asks which command takes the token', state: samples.choosingCommand},
		{
			name: 'pipe-failed',
			title: 'adsauth says how a command ended',
			state: {
				...samples.editingCommand,
				command: {line: 'gh secret set ADS_REFRESH_TOKEN', input: 'token'},
				piped: {exitCode: 4, output: ['To get started with GitHub CLI, please run:  gh auth login']},
			},
		},
	],
	preview: [
		{name: 'preview', title: 'adsauth shows a file before it is written', state: preview},
		{
			name: 'preview-change',
			title: 'adsauth shows the change to a file, and warns about git',
			state: {
				...preview,
				plan: {...changedConfig, warnings: [{type: 'not-ignored-by-git', path: changedConfig.resolvedPath}]},
			},
			size: {columns: 80, rows: 27},
		},
	],
	done: [{name: 'done', title: 'adsauth is done, and shows a first program', state: done}],
	failed: [
		{name: 'failed', title: 'adsauth says that access was not granted, and what to do', state: failed},
		{
			name: 'failed-unreachable',
			title: "adsauth says that Google can't be reached, and what to do",
			state: {...failed, failure: {type: 'unreachable', reason: 'ENOTFOUND'}},
		},
	],
	stopped: [{name: 'stopped', title: 'adsauth was stopped before anything was made', state: samples.stopped}],
};
