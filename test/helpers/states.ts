import type {Written} from '../../source/configs/apply-write.js';
import type {ConfiguredClient} from '../../source/configs/configured-clients.js';
import {formats} from '../../source/configs/formats.js';
import type {Target} from '../../source/configs/inspect-targets.js';
import type {WritePlan} from '../../source/configs/plan-write.js';
import type {TreeAccount} from '../../source/google/ads/account.js';
import type {Proven} from '../../source/google/check-token.js';
import type {Client} from '../../source/google/client.js';
import {googleEndpoints, sandboxEndpoints} from '../../source/google/endpoints.js';
import type {Grant} from '../../source/google/grant.js';
import type {NamedBrowser} from '../../source/system/find-browser.js';
import type {Settings} from '../../source/wizard/settings.js';
import type {SignIn} from '../../source/wizard/sign-in.js';
import type {
	AccountsState,
	CheckingState,
	ClientState,
	ConsentState,
	DeliverState,
	DoneState,
	FailedState,
	FoundClient,
	PipeState,
	PreviewState,
	RevokeState,
	Session,
	SignInState,
	StartState,
	StoppedState,
	TargetsState,
	TypedClientState,
} from '../../source/wizard/state.js';

/** One sample of everything a journey passes through. All values are fictitious. */

export const settings: Settings = {
	scopes: [],
	timeout: 600_000,
	openBrowser: true,
	verify: true,
	writes: [],
	copy: false,
	sandbox: false,
};
export const session: Session = {settings, google: googleEndpoints};
export const sandboxSession: Session = {settings, google: sandboxEndpoints('http://127.0.0.1:4000')};

export const desktop: Client = {
	type: 'desktop',
	clientId: '104712345678-abcdefgh12348f2k.apps.googleusercontent.com',
	clientSecret: 'GOCSPX-canary-secret-of-the-client',
	projectId: 'ads-reports',
	redirectUris: ['http://localhost'],
};

export const web: Client = {...desktop, type: 'web', redirectUris: ['http://127.0.0.1:8976/oauth2callback']};

export const foundDesktop: FoundClient = {
	path: '/home/me/Downloads/client_secret_1047.json',
	name: 'client_secret_1047.json',
	folder: '/home/me/Downloads',
	modifiedAt: new Date('2026-11-20T10:00:00Z'),
	content: desktop,
};

export const foundServiceAccount: FoundClient = {
	...foundDesktop,
	path: '/home/me/client_secret_robot.json',
	name: 'client_secret_robot.json',
	folder: '/home/me',
	content: {type: 'client-file-service-account'},
};

export const grant: Grant = {
	refreshToken: '1//0canary-refresh-token-abcdefghijklmnop',
	scopes: ['https://www.googleapis.com/auth/adwords'],
};

export const signIn: SignIn = {
	link: 'http://127.0.0.1:43121/k7f3qzR2mX4a',
	consentUrl: 'https://accounts.google.com/o/oauth2/v2/auth?client_id=1047',
	redirectUri: 'http://127.0.0.1:43121/oauth2callback',
	expiresAt: 1_600_000,
	pasteOnly: false,
	browserIsHere: true,
	shownConsentUrl: 'https://accounts.google.com/o/oauth2/v2/auth?client_id=1047',
	paste: text => (text.includes('code=') ? undefined : 'not-an-address'),
};

export const firefox: NamedBrowser = {id: 'firefox', label: 'Firefox', command: ['/usr/bin/firefox']};

export const written: Written = {path: '/home/me/google_ads_config.rb', created: true} as Written;
export const savedRuby = {type: 'written', formatId: 'ruby', written, usage: formats.ruby.usage({})} as const;

export const client: ClientState = {step: 'client', session, typing: false, found: [foundDesktop, foundServiceAccount]};
export const typedClient: TypedClientState = {step: 'typed-client', session, redirectUris: []};
export const start: StartState = {step: 'start', session, at: 1};
export const consent: ConsentState = {
	step: 'consent',
	session,
	client: desktop,
	redirect: {type: 'loopback', bind: {host: '127.0.0.1', port: 0, path: '/oauth2callback'}},
	scopes: [],
};
export const waiting: SignInState = {
	step: 'sign-in',
	asked: consent,
	phase: {type: 'waiting', signIn},
	isBrowserOpen: true,
	now: 1_019_000,
	ignored: {count: 0},
	help: 'closed',
};
/** A token whose checks were skipped. */
export const unchecked: DeliverState = {step: 'deliver', asked: consent, grant, deliveries: [], revealed: false};

export const agency: TreeAccount = {
	id: '1234567890',
	name: 'Example Agency',
	manager: true,
	status: 'ENABLED',
	rootId: '1234567890',
	level: 0,
};
export const garden: TreeAccount = {
	id: '6789012345',
	name: 'Garden Centre',
	manager: false,
	status: 'ENABLED',
	rootId: '1234567890',
	parentId: '1234567890',
	level: 1,
};
export const closed: TreeAccount = {...garden, id: '4567890123', name: 'Old Shoe Shop', status: 'CANCELED'};
export const corner: TreeAccount = {
	id: '9012345678',
	name: 'Corner Café',
	manager: false,
	status: 'ENABLED',
	rootId: '9012345678',
	level: 0,
};
export const proven: Proven = {accounts: [agency, corner], apiVersion: 'v26'};
export const deliver: DeliverState = {...unchecked, proof: {type: 'passed', proven}};
export const checking: CheckingState = {step: 'checking', from: unchecked, phase: {type: 'running', check: 'refresh'}};
export const checked: CheckingState = {step: 'checking', from: unchecked, phase: {type: 'passed', proven}};
export const checkFailed: CheckingState = {
	step: 'checking',
	from: unchecked,
	phase: {
		type: 'failed',
		check: 'accounts',
		failure: {type: 'ads-api-disabled', client: {clientId: desktop.clientId, projectId: 'ads-reports'}},
	},
};
export const loadingAccounts: AccountsState = {step: 'accounts', from: deliver, tree: [agency], walk: 'running'};
export const accounts: AccountsState = {
	step: 'accounts',
	from: deliver,
	tree: [agency, corner, garden, closed],
	walk: 'complete',
};
export const revoking: RevokeState = {step: 'revoke', from: deliver, phase: 'asking'};

export const plan: WritePlan = {
	formatId: 'ruby',
	path: '/home/me/google_ads_config.rb',
	resolvedPath: '/home/me/google_ads_config.rb',
	created: true,
	unchanged: false,
	diff: [
		{type: 'added', text: 'Google::Ads::GoogleAds::Config.new do |c|', lineNumber: 1},
		{type: 'added', text: "  c.refresh_token = '1//••••mnop'", lineNumber: 2},
		{type: 'added', text: 'end', lineNumber: 3},
	],
	replaced: {},
	warnings: [],
} as unknown as WritePlan;

export const preview: PreviewState = {step: 'preview', from: deliver, plan, mode: 'reading', consents: {}};
export const target: Target = {
	formatId: 'python',
	path: '/home/me/google-ads.yaml',
	state: 'other-client',
	tokenEnd: 'wxyz',
	inProject: false,
};
export const targets: TargetsState = {
	step: 'targets',
	from: deliver,
	targets: [target, {formatId: 'ruby', path: '/home/me/google_ads_config.rb', state: 'absent', inProject: false}],
};
export const configured: ConfiguredClient = {
	formatId: 'python',
	path: '/home/me/google-ads.yaml',
	clientId: desktop.clientId,
	clientSecret: desktop.clientSecret,
};
export const choosingCommand: PipeState = {step: 'pipe', from: deliver, isRunning: false};
export const editingCommand: PipeState = {...choosingCommand, command: {line: 'pass insert -m x', input: 'token'}};
export const runningCommand: PipeState = {...editingCommand, isRunning: true};

export const done: DoneState = {
	step: 'done',
	asked: consent,
	grant: {},
	proof: {type: 'passed', proven},
	deliveries: [savedRuby],
};
export const failed: FailedState = {step: 'failed', session, failure: {type: 'consent-denied'}, back: consent};
export const stopped: StoppedState = {step: 'stopped', session, token: 'none'};
