import {spoken} from '../spoken.js';
import {counted} from './counted.js';

const english = {
	notChecked: 'not checked',
	valuesThere: 'client ID, client secret and refresh token are there',
	/** `key` is the setting that says so. */
	otherSignIn: (key: string | undefined) =>
		`signs in with a service account or the like${key === undefined ? '' : ` (${key})`}, which needs no refresh token`,
	tokenAccepted: 'Google accepts the refresh token',
	/** `email` is that of the Google account that granted it. */
	madeWithClient: (email?: string) =>
		`made with this client, for Google Ads${email === undefined ? '' : `, by ${email}`}`,
	adsAnswers: 'the Google Ads API answers',
	/** `account` is the login customer's ID. */
	reachable: (account?: string) => `${account === undefined ? '' : `${account} `}can be reached`,
	sunset: (old: string, current: string) => `Google no longer serves ${old}; ${current} answered`,
	notServed: (asked: string, current: string) => `Google doesn't serve ${asked}; ${current} answered`,
	noEnd: 'Google states no end',
	/** `date` is of ISO 8601. */
	ends: (date: string) => `ends on ${date}: apps in Testing get 7 days, so publish it, then make a new token`,
	permissions: {
		notOnWindows: "not checked: Windows doesn't tell",
		onlyYou: 'only you can read the file',
		/** `owner` is the user's number. */
		ownerToo: (owner: number) => `the file belongs to user ${owner}, who can read it, too`,
	},
	git: {
		outside: 'in no repository',
		ignored: 'its repository ignores it',
		notIgnored: "it's in a repository that doesn't ignore it: add it to .gitignore",
		unknown: "not checked: git is missing, or doesn't trust the repository's owner",
	},
	/** The first of them are `shown`. */
	accounts: (count: number, shown: readonly string[]) => {
		const more = count - shown.length;
		return `${counted(count, 'account')}: ${shown.join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
	},
};

export type FindingsWords = typeof english;

/** What `adsauth check` finds, one look each. */
export const findingsWords = spoken('findings', english);
