import type {Flag} from '../../commands/flags.js';
import {spoken} from '../spoken.js';

export type HelpWords = {
	readonly title: string;
	readonly intro: string;
	readonly sections: Readonly<Record<'usage' | 'examples' | 'formats' | 'environment' | 'exitCodes', string>>;
	/** The titles of the sections with flags. */
	readonly groups: Readonly<Record<Flag['group'], string>>;
	/** Of a flag that can be given several times. */
	readonly repeatable: (text: string) => string;
};

/** What `--help` says besides its tables. */
export const helpWords = spoken('help', {
	title: 'adsauth: from client_secret.json to a working Google Ads API refresh token.',
	intro: 'Run it as it is: it asks for whatever no flag has answered.',
	sections: {
		usage: 'Usage',
		examples: 'Examples',
		formats: 'Formats',
		environment: 'Environment',
		exitCodes: 'Exit codes',
	},
	groups: {
		Client: 'Client',
		'Sign-in': 'Sign-in',
		'Google Ads': 'Google Ads',
		Deliver: 'Deliver',
		Output: 'Output',
		Check: 'Check',
		Revoke: 'Revoke',
		Other: 'Other',
	},
	repeatable: text => `${text} (repeatable)`,
});
