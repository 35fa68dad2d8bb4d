import {spoken} from '../spoken.js';
import {counted} from './counted.js';

const english = {
	client: (type: string, clientId: string, project: string) => `${type} · ${clientId} · project ${project}`,
	/** What was consented to, and so many scopes more. */
	consent: (more: number) =>
		`Google Ads (manage your campaigns)${more === 0 ? '' : ` and ${counted(more, 'more scope')}`}`,
	signedIn: 'refresh token received',
	works: (accounts: number) => `the token works · ${counted(accounts, 'account')} reached`,
	direct: (account: string) => `${account}, reached directly`,
	through: (account: string, manager: string) => `${account} through ${manager}`,
};

export type TrailWords = typeof english;

/** What is said of steps that have been answered. */
export const trailWords = spoken('trail', english);
