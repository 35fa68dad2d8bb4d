import type {Refused} from './describe-format.js';

/** Files people have, each of which can be edited. All values are fictitious. */
export const javaCorpus: Readonly<Record<string, string>> = {
	"Google's sample": `# Credential for accessing Google's OAuth servers.
# Provided by https://console.developers.google.com.
api.googleads.clientId=INSERT_CLIENT_ID_HERE

# Credential for accessing Google's OAuth servers.
# Provided by https://console.developers.google.com.
api.googleads.clientSecret=INSERT_CLIENT_SECRET_HERE

# Renewable OAuth credential associated with 1 or more Google Ads accounts.
api.googleads.refreshToken=INSERT_REFRESH_TOKEN_HERE

# Token which provides access to the Google Ads API in general.
api.googleads.developerToken=INSERT_DEVELOPER_TOKEN_HERE

# Required for manager accounts only.
#
# api.googleads.loginCustomerId=INSERT_LOGIN_CUSTOEMR_ID_HERE
`,
	'all values there': `api.googleads.clientId=104733120987-k3v0exampleold1a1a.apps.googleusercontent.com
api.googleads.clientSecret=GOCSPX-exampleOldSecret99999
api.googleads.refreshToken=1//0gExampleOldRefreshToken-999999999
api.googleads.developerToken=exampleOldDevToken9999
api.googleads.loginCustomerId=9876543210
`,
	empty: '',
	'only a comment, no line ending': '# Google Ads',
	'no final newline': 'api.googleads.clientId=x1\napi.googleads.refreshToken=x3',
	'no final newline, another property last': 'api.googleads.clientId=x1\nlog=x',
	'every separator': `api.googleads.clientId = x1
api.googleads.clientSecret:x2
  api.googleads.refreshToken \t x3
api.googleads.developerToken
\tapi.googleads.loginCustomerId\f:\f 9876543210
`,
	'Windows line endings': '# c\r\napi.googleads.clientId=x1\r\n! d\r\nother=1\r\n',
	'old Mac line endings': '# c\rapi.googleads.clientId=x1\rother=1\r',
	'mixed line endings': 'a=1\r\napi.googleads.clientId=x1\napi.googleads.clientSecret=x2\r\nb=2\n',
	'byte order mark before a comment': '\uFEFF# c\r\napi.googleads.clientId=x1\r\n',
	'escapes and quotes': `api.googleads.clientId=\\u00781\\=\\:\\#
api.google\\u0061ds.clientSecret="x2"
api.googleads.refreshToken=C:\\\\path\\new\\
api.googleads.developerToken=x4 # not a comment
path=\\\\
`.replace('new\\\n', 'new\n'),
	'continued lines of others':
		'a=1,\\\n  2,\\\n  3\n# no\\\napi.googleads.clientId=x1\nb\\\r\n  c \\\r\n = d\n\\\ne=f\n',
	'trailing blanks': 'api.googleads.clientId=x1 \napi.googleads.loginCustomerId=9876543210\t\n',
	'names that look like ours': `API.googleads.clientId=keep1
googleads.clientId=keep2
api.googleads.clientId.old=keep3
xapi.googleads.clientId=keep4
api.googleads.\uFEFFclientId=keep5
`,
	'other ways to sign in, all off': `api.googleads.serviceAccountSecretsPath=
api.googleads.useApplicationDefaultCredentials=false
#api.googleads.serviceAccountSecretsPath=/x.json
`,
	'a switch of something else': 'log.everything=true\n',
	'what only looks like true': 'api.googleads.useApplicationDefaultCredentials=true!\n',
	'what only ends like true': 'api.googleads.useApplicationDefaultCredentials=untrue\n',
	'letters beyond ASCII': '# naïve “comment” 🎉\nnote=café 🎉\napi.googleads.developerToken=é🎉\nb=é',
	'a megabyte': `${'# filler\nother.key = some value\n'.repeat(30_000)}api.googleads.clientId=x1\n${'x'.repeat(100_000)}=y\n`,
};

/** Files that are left alone. */
export const refusedJava: readonly Refused[] = [
	{
		name: 'duplicates',
		text: 'api.googleads.clientId=a\n# c\napi.googleads.clientId:b\n',
		reason: 'duplicate-key',
		lines: [1, 3],
		key: 'api.googleads.clientId',
	},
	{
		name: 'a value over two lines',
		text: '# c\napi.googleads.refreshToken=1//\\\n  0x\n',
		reason: 'computed-value',
		lines: [2],
		key: 'api.googleads.refreshToken',
	},
	{
		name: 'a name over two lines',
		text: 'a=1\\\r\n2\r\napi.googleads.\\\r\n  refreshToken=x\r\n',
		reason: 'computed-value',
		lines: [3],
		key: 'api.googleads.refreshToken',
	},
	{
		name: 'a byte order mark before our name',
		text: '\uFEFFapi.googleads.clientId=x\n',
		reason: 'not-read',
		lines: [1],
		key: 'api.googleads.clientId',
	},
	{name: 'a malformed escape', text: 'a=1\npath=C:\\users\n', reason: 'syntax-error', lines: [2]},
	{name: 'a malformed escape in a name', text: '\\u12=1\n', reason: 'syntax-error', lines: [1]},
	{name: 'a last line that goes on', text: 'a=1\nb=2\\\n', reason: 'unbalanced', lines: [2]},
	{name: 'a last line that ends in a backslash', text: 'a=1\nb=2\\', reason: 'unbalanced', lines: [2]},
	{
		name: 'a service account',
		text: 'api.googleads.clientId=a\napi.googleads.serviceAccountSecretsPath=/x.json\n',
		reason: 'other-sign-in',
		lines: [2],
		key: 'api.googleads.serviceAccountSecretsPath',
	},
	{
		name: 'application default credentials',
		text: 'api.googleads.useApplicationDefaultCredentials: True\n',
		reason: 'other-sign-in',
		lines: [1],
		key: 'api.googleads.useApplicationDefaultCredentials',
	},
];
