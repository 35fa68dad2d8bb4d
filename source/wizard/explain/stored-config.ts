import type {Values} from '../../configs/format.js';
import type {StoredConfigFailure} from '../../configs/stored-config-failures.js';
import type {Explanations} from './explanation.js';

const names: Readonly<Record<keyof Values, string>> = {
	clientId: 'client ID',
	clientSecret: 'client secret',
	refreshToken: 'refresh token',
	loginCustomerId: 'login customer ID',
	developerToken: 'developer token',
	projectId: 'project ID',
};

const list = new Intl.ListFormat('en');

/** Copy for config files that are looked at where they stand. */
export const storedConfigExplanations = {
	'config-missing': ({path}) => ({
		title: 'There is no such file',
		cause: `Nothing stands at ${path}.`,
		fix: ['Check the path.', 'Or make a config there: run adsauth.'],
		exit: 'unusableInput',
	}),
	'config-incomplete': ({path, missing}) => ({
		title: `The ${list.format(missing.map(key => names[key]))} ${missing.length === 1 ? 'is' : 'are'} missing`,
		cause: `In ${path ?? 'the environment'} ${missing.length === 1 ? "it's" : "they're"} absent, empty or still a placeholder.`,
		fix: ['Have the values written: run adsauth, and press w once you have a token.', 'Or put them in by hand.'],
		exit: 'unusableInput',
	}),
	'config-readable-by-others': ({path, mode}) => ({
		title: 'Other users of this machine can read this file',
		cause: `Its mode is ${mode.toString(8)}, and there are secrets in it.`,
		fix: [`Run chmod 600 ${quoted(path)}, so that only you can.`],
		exit: 'unusableInput',
	}),
	'config-tracked-by-git': ({path}) => ({
		title: 'Git tracks this file',
		cause: "Its secrets are in the repository's history, and in every copy of that.",
		fix: [
			`In its folder, run git rm --cached ${quoted(nameOf(path))}, which leaves the file there.`,
			'Add it to .gitignore, and commit both.',
			'Then make a new token and revoke this one, for the history keeps it: run adsauth.',
		],
		exit: 'unusableInput',
	}),
} as const satisfies Explanations<StoredConfigFailure>;

/** As a shell wants it. */
const quoted = (path: string) => (/^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);

const nameOf = (path: string) => path.split(/[/\\]/).at(-1) ?? path;
