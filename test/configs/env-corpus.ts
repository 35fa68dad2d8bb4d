import type {Refused} from './describe-edits.js';

/** Files people have that mean the same to every reader, each of which can be edited. All values are fictitious. */
export const commonEnvCorpus: Readonly<Record<string, string>> = {
	'all values there': `GOOGLE_ADS_CLIENT_ID=104733120987-k3v0exampleold1a1a.apps.googleusercontent.com
GOOGLE_ADS_CLIENT_SECRET=GOCSPX-exampleOldSecret99999
GOOGLE_ADS_REFRESH_TOKEN=1//0gExampleOldRefreshToken-999999999
GOOGLE_ADS_LOGIN_CUSTOMER_ID=9876543210
GOOGLE_ADS_DEVELOPER_TOKEN=exampleOldDevToken9999
`,
	'no final newline': 'GOOGLE_ADS_CLIENT_ID=x1\nGOOGLE_ADS_CLIENT_SECRET=x2',
	'no final newline, a comment last': 'PORT=8080\n# GOOGLE_ADS_CLIENT_ID=no',
	'a sample to fill in': `# Google Ads
GOOGLE_ADS_CLIENT_ID=INSERT_CLIENT_ID_HERE
GOOGLE_ADS_CLIENT_SECRET=
GOOGLE_ADS_REFRESH_TOKEN=

# GOOGLE_ADS_LOGIN_CUSTOMER_ID=
`,
	'none of ours': '# settings\n\nDATABASE_URL=postgres://me@localhost:5432/ads\nDEBUG=1\n\n',
	'longer names with ours in them':
		'OLD_GOOGLE_ADS_CLIENT_ID=keep1\nGOOGLE_ADS_CLIENT_ID_2=keep2\nGOOGLE_ADS_REFRESH_TOKEN=x3\n',
	'an address as a value': 'GOOGLE_ADS_CLIENT_ID=https://x@y:80/a,b+c%20=d\n',
};

/** Files that some readers take in another way, as they always did. */
export const envCorpus: Readonly<Record<string, string>> = {
	...commonEnvCorpus,
	'Windows line endings': '# c1\r\nGOOGLE_ADS_CLIENT_ID=x1\r\nPORT=1\r\nGOOGLE_ADS_REFRESH_TOKEN="x3"\r\n',
	'mixed line endings': 'PORT=1\r\nGOOGLE_ADS_CLIENT_ID=x1\nGOOGLE_ADS_CLIENT_SECRET=x2\r\nDEBUG=1\n',
	'byte order mark': '\uFEFFPORT=1\r\nGOOGLE_ADS_CLIENT_ID=x1\r\n',
	'byte order mark, a comment first': '\uFEFF# GOOGLE_ADS_CLIENT_ID=no\n\nGOOGLE_ADS_CLIENT_ID=x1\n',
	'tabs and indentation': '\tGOOGLE_ADS_CLIENT_ID=x1\t# id\n  GOOGLE_ADS_CLIENT_SECRET=x2\n',
	exports: `export PATH="$HOME/bin:$PATH"
export GOOGLE_ADS_CLIENT_ID='x1'
export   GOOGLE_ADS_REFRESH_TOKEN="x3" # until March
export EDITOR
`,
	'blanks around =': 'GOOGLE_ADS_CLIENT_ID = x1\nGOOGLE_ADS_CLIENT_SECRET =\nPORT = 1\n',
	'nothing but blanks behind =': 'GOOGLE_ADS_CLIENT_SECRET=  # none yet\nGOOGLE_ADS_CLIENT_ID=  \nPORT=1\n',
	'quotes of both kinds': `GOOGLE_ADS_CLIENT_ID='x"1\\ #'
GOOGLE_ADS_CLIENT_SECRET="it's" # "note"
GOOGLE_ADS_REFRESH_TOKEN=''
`,
	'other values of every kind': `PRIVATE_KEY="-----BEGIN-----
GOOGLE_ADS_CLIENT_ID=\\"no\\"
# no comment
-----END-----" # key
NOTE='two
GOOGLE_ADS_CLIENT_SECRET=no'
APP_NAME=Bob's "shop"
URL=https://localhost/#top
LIST=a, b; c # GOOGLE_ADS_REFRESH_TOKEN=no
HASH=$(date) # naïve “café”
GOOGLE_ADS_REFRESH_TOKEN=x3
my.name-1=x
`,
	'a megabyte': `${'# a comment that says nothing in particular\n'.repeat(12_000)}GOOGLE_ADS_CLIENT_ID=x1\n${'X=y\n'.repeat(120_000)}`,
};

/** Files that are left alone, and why. */
export const refusedEnv: readonly Refused[] = [
	{
		name: 'duplicates',
		text: 'GOOGLE_ADS_REFRESH_TOKEN=a\nNOTE="\n\n"\nexport GOOGLE_ADS_REFRESH_TOKEN=b\n',
		reason: 'duplicate-key',
		lines: [1, 5],
		key: 'GOOGLE_ADS_REFRESH_TOKEN',
	},
	{
		name: 'a byte order mark before the name',
		text: '\uFEFFGOOGLE_ADS_REFRESH_TOKEN=a\nPORT=1\n',
		reason: 'not-read',
		lines: [1],
		key: 'GOOGLE_ADS_REFRESH_TOKEN',
	},
	...computed('from the environment', '${TOKEN}'),
	...computed('from the environment, in quotes', '"a$TOKEN"'),
	...computed('from a command', '$(pass ads)'),
	...computed('from a command, in quotes', '"`pass ads`"'),
	...computed('an escape', '"a\\nb"'),
	...computed('an escape without quotes', 'a\\ b'),
	...computed('words', 'a b'),
	...computed('a hash that is a comment to some', 'a#b'),
	...computed('a hash behind a quote', '"a" b#', 'unfamiliar-syntax'),
	...computed('backticks for quotes', '`a`'),
	...computed('a home folder', '~/a'),
	...computed('another command behind', 'a;b'),
	...computed('a backslash before the last quote', "'a\\'"),
	...computed('two lines', '"a\nb"'),
	...computed('strings in a row', "'it'\\''s'", 'unfamiliar-syntax'),
	...computed('a quote that never closes', '"a', 'unfamiliar-syntax'),
	...computed('a line that goes on', 'a\\', 'unfamiliar-syntax'),
	...unfamiliar('a backtick that never closes', 'NOTE=`id'),
	...unfamiliar('a byte order mark and a blank', '\uFEFF PORT=1'),
	...unfamiliar('a command', 'source other.env'),
	...unfamiliar('a condition', 'if true; then'),
	...unfamiliar('a colon', 'GOOGLE_ADS_CLIENT_ID: x'),
	...unfamiliar('no name', '=x'),
	...unfamiliar('a carriage return alone', '# note\rGOOGLE_ADS_CLIENT_ID=x'),
];

function computed(name: string, literal: string, reason = 'computed-value'): readonly Refused[] {
	const text = `PORT=1\nGOOGLE_ADS_REFRESH_TOKEN=${literal}\nDEBUG=1\n`;
	return [{name, text, reason, lines: [2], ...(reason === 'computed-value' ? {key: 'GOOGLE_ADS_REFRESH_TOKEN'} : {})}];
}

function unfamiliar(name: string, line: string): readonly Refused[] {
	return [{name, text: `PORT=1\n${line}\n`, reason: 'unfamiliar-syntax', lines: [2]}];
}
