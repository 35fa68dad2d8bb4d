import type {Refused} from './describe-format.js';

/** Files people have, each of which can be edited. All values are fictitious. */
export const perlCorpus: Readonly<Record<string, string>> = {
	"Google's sample": `# Please see https://developers.google.com/google-ads/api/docs/first-call/overview
# for an overview of the config parameters.

### Google Ads ###

# A 22 character developer token to authenticate that you are allowed to
# make API calls.
developerToken=INSERT_DEVELOPER_TOKEN_HERE

# Required for manager accounts only.
# loginCustomerId=INSERT_LOGIN_CUSTOMER_ID_HERE

# linkedCustomerId=INSERT_LINKED_CUSTOMER_ID_HERE

### OAuth2 ###

clientId=INSERT_OAUTH2_CLIENT_ID_HERE

clientSecret=INSERT_OAUTH2_CLIENT_SECRET_HERE

# Renewable OAuth credential associated with 1 or more Google Ads accounts.
refreshToken=INSERT_OAUTH2_REFRESH_TOKEN_HERE

### Network Connection ###

# proxy=INSERT_PROXY_HERE
`,
	'all values there': `developerToken=exampleOldDevToken9999
clientId=104733120987-k3v0exampleold1a1a.apps.googleusercontent.com
clientSecret=GOCSPX-exampleOldSecret99999
refreshToken=1//0gExampleOldRefreshToken-999999999
loginCustomerId=9876543210
`,
	empty: '',
	'only a comment, no line ending': '# Google Ads',
	'no final newline': 'clientId=x1\nrefreshToken=x3',
	'no final newline, another property last': 'clientId=x1\nproxy=http://127.0.0.1:8080',
	'a carriage return at the very end': 'clientId=x1\r',
	'Windows line endings':
		'# c\r\nclientId=x1\r\nclientSecret=INSERT_X_HERE\r\nloginCustomerId=9876543210\r\nproxy=x\r\n',
	'mixed line endings': 'a=1\r\nclientId=x1\nclientSecret=x2\r\nb=2\n',
	'byte order mark before a comment': '\uFEFF# c\nclientId=x1\n',
	'quotes, blanks and what looks like a comment': `clientId="x1"
clientSecret= x2
refreshToken=x3 # until March
developerToken=
`,
	'a name without a value': 'clientId\nclientSecret=x2\n',
	'names that look like ours': `ClientId=keep1
xclientId=keep2
clientId.old=keep3
  # clientId=keep4
# clientId = keep5
`,
	'tabs and blank lines': '\t\n \nuserAgent=a b\tc\n\nclientId=x1\n\n',
	'letters beyond ASCII': '# naïve 🎉\nuserAgent=café 🎉\nclientId=é🎉\nb=é',
	'a megabyte': `${'# filler\nuserAgent=some value\n'.repeat(30_000)}clientId=x1\n${'x'.repeat(100_000)}=y\n`,
};

/** Files that are left alone. */
export const refusedPerl: readonly Refused[] = [
	{name: 'duplicates', text: 'clientId=a\n# c\nclientId=b\n', reason: 'duplicate-key', lines: [1, 3], key: 'clientId'},
	{
		name: 'blanks around the =',
		text: 'clientId=a\nrefreshToken = x\n',
		reason: 'not-read',
		lines: [2],
		key: 'refreshToken',
	},
	{name: 'indentation', text: '# c\n\n\tclientId=a\n', reason: 'not-read', lines: [3], key: 'clientId'},
	{
		name: 'a byte order mark before our name',
		text: '\uFEFFclientId=a\n',
		reason: 'not-read',
		lines: [1],
		key: 'clientId',
	},
	{
		name: 'old Mac line endings',
		text: 'clientId=a\rclientSecret=b\r',
		reason: 'unfamiliar-syntax',
		lines: [1],
		key: 'clientId',
	},
];
