import type {CheckName} from '../../commands/check/finding.js';
import {spoken} from '../spoken.js';
import {counted} from './counted.js';
import {listedOr} from './listed.js';

const english = {
	labels: {
		form: 'Values',
		refresh: 'Token',
		'client-and-scope': 'Client',
		accounts: 'Google Ads',
		'login-customer': 'Login customer',
		lifetime: 'Lifetime',
		permissions: 'Permissions',
		git: 'Git',
	} satisfies Readonly<Record<CheckName, string>>,
	environment: 'Environment variables',
	sandbox: 'SANDBOX: this asks a stand-in on this machine, not Google.',
	formatWithoutFile: '--format goes with a FILE to read.',
	nothingFound: (places: readonly string[]) =>
		`There's no Google Ads config in the environment, nor at ${listedOr(places)}: name the FILE, or run adsauth to make one.`,
	/** The last line: how it all went. */
	summary: (total: number, bad: number) => {
		const configs = counted(total, 'config');
		if (bad === 0) return total === 1 ? `${configs}, good.` : `${configs}, all good.`;
		return total === 1 ? `${configs} has a problem.` : `${bad} of ${configs} ${bad === 1 ? 'has' : 'have'} a problem.`;
	},
};

export type CheckCommandWords = typeof english;

/** What `adsauth check` says around its findings. */
export const checkCommandWords = spoken('checkCommand', english);
