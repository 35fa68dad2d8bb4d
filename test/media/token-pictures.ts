import * as samples from '../helpers/states.js';
import {changedConfig} from './changed-config.js';
import type {Pictures} from './picture.js';

const down = '\u001B[B';
const {checking, deliver, accounts, preview, done, failed} = samples;
const disabled = {
	type: 'ads-api-disabled',
	client: {clientId: samples.desktop.clientId, projectId: 'ads-reports'},
} as const;

type Shown =
	| 'checking'
	| 'accounts'
	| 'deliver'
	| 'revoke'
	| 'targets'
	| 'pipe'
	| 'preview'
	| 'done'
	| 'failed'
	| 'stopped';

/** The screens of a token that is here, and the ends. */
export const tokenPictures: Pictures<Shown> = {
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
