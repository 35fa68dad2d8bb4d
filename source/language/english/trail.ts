import {spoken} from '../spoken.js';

const english = {
	client: (type: string, clientId: string, project: string) => `${type} · ${clientId} · project ${project}`,
	/** What was consented to, and so many scopes more. */
	consent: (more: number) =>
		`Google Ads (manage your campaigns)${more === 0 ? '' : ` and ${more} more ${more === 1 ? 'scope' : 'scopes'}`}`,
	signedIn: 'refresh token received',
	works: (accounts: number) => `the token works · ${accounts} ${accounts === 1 ? 'account' : 'accounts'} reached`,
	direct: (account: string) => `${account}, reached directly`,
	through: (account: string, manager: string) => `${account} through ${manager}`,
};

export type TrailWords = typeof english;

/** What is said of steps that have been answered. */
export const trailWords = spoken('trail', english);
