import {formats} from '../../source/configs/formats.js';
import {checkIds} from '../../source/google/checks.js';
import type {Services} from '../../source/wizard/services.js';
import {services} from '../helpers/services.js';
import {
	agency,
	closed,
	corner,
	desktop,
	foundDesktop,
	garden,
	grant,
	proven,
	signIn,
	target,
} from '../helpers/states.js';
import {changedConfig} from './changed-config.js';

/** What the others do in their time: the person in the browser, and Google. */
export type Gates = {
	readonly consent: PromiseWithResolvers<void>;
	/** One for each check. */
	readonly checks: readonly PromiseWithResolvers<void>[];
};

/** A world in which all goes well, each time in the same words. */
export function journeyServices(): {readonly services: Services; readonly gates: Gates} {
	const gates = {consent: Promise.withResolvers<void>(), checks: checkIds.map(() => Promise.withResolvers<void>())};
	const given: Partial<Services> = {
		findClientFiles: async () => [foundDesktop],
		findConfiguredClients: async () => [],
		readFile: async () => new TextEncoder().encode(clientFile),
		findPlace: async () => ({
			opensBrowser: true,
			browserIsHere: true,
			sshCommand: () => undefined,
			hyperlink: url => url,
		}),
		listen: async ({consentUrl}) => ({
			link: signIn.link,
			redirectUri: signIn.redirectUri,
			consentUrl: consentUrl(signIn.redirectUri),
			answer: gates.consent.promise.then(() => ({type: 'code', code: '4/0Agenuine'})),
			reply: () => {},
			close: async () => {},
			closed: new Promise(() => {}),
		}),
		openInBrowser: async () => {},
		exchangeCode: async () => grant,
		checkToken: async ({onCheck}) => {
			for (const [at, check] of checkIds.entries()) {
				onCheck?.(check);
				await gates.checks[at]?.promise;
			}
			return proven;
		},
		walkAccounts: async ({onAccounts}) => onAccounts([agency, corner, garden, closed]),
		inspectTargets: async () => [
			{...target, state: 'this-client', tokenEnd: changedConfig.replaced.refreshToken?.slice(-4) ?? ''},
			{formatId: 'ruby', path: '/home/me/google_ads_config.rb', state: 'absent', inProject: false},
		],
		planWrite: async () => changedConfig,
		applyWrite: async ({path, backupPath}) => ({
			path,
			created: false,
			...(backupPath !== undefined && {backup: backupPath}),
		}),
		usageFor: async () => formats.python.usage({}),
	};
	return {services: services(given), gates};
}

const clientFile = JSON.stringify({
	installed: {
		client_id: desktop.clientId,
		client_secret: desktop.clientSecret,
		project_id: desktop.projectId,
		auth_uri: 'https://accounts.google.com/o/oauth2/auth',
		token_uri: 'https://oauth2.googleapis.com/token',
		redirect_uris: desktop.redirectUris,
	},
});
