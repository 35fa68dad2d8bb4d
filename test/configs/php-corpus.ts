import type {Refused} from './describe-edits.js';

/** Files people have, from Google's sample to the odd ones, each of which can be edited. All values are fictitious. */
export const phpCorpus: Readonly<Record<string, string>> = {
	"Google's sample": `[GOOGLE_ADS]
; Required Google Ads API credentials. For more information, see:
; https://developers.google.com/google-ads/api/docs/first-call/dev-token
developerToken = "INSERT_DEVELOPER_TOKEN_HERE"
; Required for manager accounts only: the account you're acting through.
; loginCustomerId = "INSERT_LOGIN_CUSTOMER_ID_HERE"

[OAUTH2]
; Required OAuth2 credentials. Uncomment and fill in the values for the
; appropriate flow based on your use case.

; For installed application or web application flow.
clientId = "INSERT_OAUTH2_CLIENT_ID_HERE"
clientSecret = "INSERT_OAUTH2_CLIENT_SECRET_HERE"
refreshToken = "INSERT_OAUTH2_REFRESH_TOKEN_HERE"

; For service account flow.
; jsonKeyFilePath = "INSERT_ABSOLUTE_PATH_TO_OAUTH2_JSON_KEY_FILE_HERE"
; scopes = "https://www.googleapis.com/auth/adwords"

[LOGGING]
; Optional logging settings.
; logFilePath = "path/to/your/file.log"
; logLevel = "INFO"

[CONNECTION]
; proxy = "protocol://user:pass@localhost:8125"
; enableGzip = true
`,
	'all values there': `[GOOGLE_ADS]
developerToken = "exampleOldDevToken9999"
loginCustomerId = "9876543210"
[OAUTH2]
clientId = "104733120987-k3v0exampleold1a1a.apps.googleusercontent.com"
clientSecret = "GOCSPX-exampleOldSecret99999"
refreshToken = "1//0gExampleOldRefreshToken-999999999"
`,
	'no final newline': '[OAUTH2]\nclientId = "x1"\nclientSecret = "x2"\nrefreshToken = "x3"',
	'no final newline, the heading last': '[GOOGLE_ADS]\n[OAUTH2]',
	'no final newline, blanks last': '[OAUTH2]\nclientId = x1 \t',
	'no final newline, another section last': '[LOGGING]\nlogLevel = INFO',
	'Windows line endings': '[GOOGLE_ADS]\r\n; c1\r\n[OAUTH2]\r\nclientId = "x1"\r\nrefreshToken = x3\r\n',
	'mixed line endings': '[GOOGLE_ADS]\ndeveloperToken = "x4"\r\n\r\n[OAUTH2]\r\nclientId = "x1"\nendpoint = "e"\r\n',
	'byte order mark, first line opens': '\uFEFF[OAUTH2]\r\n\tclientId = "x1"\r\n',
	'byte order mark, first line is a comment': '\uFEFF; clientId = "x1"\n[OAUTH2]\n',
	tabs: '[OAUTH2]\t; section\n\tclientId\t=\t"x1"\t; id\n\t\tclientSecret = x2\n',
	'no blanks around =':
		'[GOOGLE_ADS]\nloginCustomerId=9876543210\n[OAUTH2]\nclientId="x1"\nendpoint=1\nclientSecret=x2\n',
	'without quotes': `[GOOGLE_ADS]
developerToken = aBcD_ef-gh12 ; mine
loginCustomerId = 0123456789
[OAUTH2]
clientId = 12-ab.apps.googleusercontent.com
clientSecret = GOCSPX-ab_c;secret
refreshToken = 1//0gAbc-d_e   
`,
	'quotes of both kinds': `[OAUTH2]
clientId = 'x"1\\' ; "it's"
clientSecret = "x\\"2\\\\ \\d \\$e 'y'"
refreshToken = 'x'"'"'3'
`,
	'empty values and words that are none': `[GOOGLE_ADS]
developerToken =
loginCustomerId = null
[OAUTH2]
clientId = ""
clientSecret = ''
refreshToken = off
`,
	'other sections, keys and comments around': `; c = "1
global = 1
clientId = "not ours"
[LOGGING]
logFilePath = "C:\\logs\\ads.log"
logLevel = "INFO" ; refreshToken = "no"
refreshToken = "not ours"

[oauth2]
clientId = "not ours"
# a hash is no comment
[OAUTH2]
oldRefreshToken = "keep1"
refreshTokenPath = keep2
scopes[] = "https://www.googleapis.com/auth/adwords"
scopes[] = 'x'
jsonKeyFilePath = "INSERT_ABSOLUTE_PATH_TO_OAUTH2_JSON_KEY_FILE_HERE"
impersonatedEmail = "\${HOME}@example.com"
it's = "naïve “café”"
refreshToken = "x3"
[CONNECTION]
proxy = http://user:pa%20ss@localhost:8125
[GOOGLE_ADS]
; developerToken = "no"
ads_assistant = "x"
clientId = "not ours"
useCloudOrgForApiAccess = true
`,
	'no section of ours': '; my settings\n\n[LOGGING]\nlogLevel = "INFO"\n\n',
	'only the section of the account': '[GOOGLE_ADS]\ndeveloperToken = "x4"\n',
	'a megabyte': `${'; a comment that says nothing in particular\n'.repeat(12_000)}[OAUTH2]\nclientId = "x1"\n${'x = "y"\n'.repeat(60_000)}`,
};

/** Files that are left alone, and why. */
export const refusedPhp: readonly Refused[] = [
	{
		name: 'a section twice',
		text: '[OAUTH2]\nclientId = "a"\n[X]\n[OAUTH2]\nclientId = "b"\n',
		reason: 'several-sections',
		lines: [1, 4],
	},
	{
		name: 'a setting twice, below what would be added',
		text: '[GOOGLE_ADS]\n[OAUTH2]\nclientId = "a"\n; note\nclientId = "b"\n',
		reason: 'duplicate-key',
		lines: [3, 5],
		key: 'clientId',
	},
	{
		name: 'a service account',
		text: section('jsonKeyFilePath = "/keys/ads.json"', 'scopes = "x"'),
		reason: 'other-sign-in',
		lines: [2],
		key: 'jsonKeyFilePath',
	},
	{
		name: 'a service account, its key somewhere',
		text: section('clientId = "x"', 'jsonKeyFilePath = "${HOME}/ads.json"'),
		reason: 'other-sign-in',
		lines: [3],
		key: 'jsonKeyFilePath',
	},
	...computed('from the environment', 'refreshToken = ${ADS_TOKEN}'),
	...computed('from the environment, in quotes', 'refreshToken = "a${HOME}b"'),
	...computed('from the environment, not quite escaped', 'refreshToken = "a\\\\${HOME}b"'),
	...computed('a constant', 'refreshToken = PHP_VERSION'),
	...computed('a constant beside a string', 'refreshToken = "x"PHP_OS'),
	...computed('a fraction', 'refreshToken = 1.50'),
	...computed('several words', 'refreshToken = a b'),
	...computed('strings with a blank between', "refreshToken = 'a' 'b'"),
	...computed('a list', 'refreshToken[] = "a"'),
	...computed('a map', 'refreshToken[x] = "a"'),
	...unfamiliar('a string over two lines', 'refreshToken = "a', 'b"'),
	...unfamiliar('an apostrophe without quotes', "note = it's", "refreshToken = 'x'"),
	...unfamiliar('an expression', 'logLevel = E_ALL & ~E_NOTICE'),
	...unfamiliar('two equals signs', 'refreshToken = a=b'),
	...unfamiliar('a variable that never closes', 'note = "${HOME"'),
	...unfamiliar('no key', '= "a"'),
	...unfamiliar('a word PHP keeps for itself', 'yes = 1'),
	...unfamiliar('a heading that never closes', '[LOGGING'),
	...unfamiliar('a heading in quotes', '["OAUTH2"]'),
	...unfamiliar('a blank before a heading', ' [LOGGING]'),
	...unfamiliar('a setting behind a heading', '[LOGGING] x = 1'),
	...unfamiliar('a carriage return alone', '; note\rclientId = "x"'),
];

function section(...lines: readonly string[]): string {
	return ['[OAUTH2]', ...lines, ''].join('\n');
}

function computed(name: string, line: string): readonly Refused[] {
	return [{name, text: section(line), reason: 'computed-value', lines: [2], key: 'refreshToken'}];
}

function unfamiliar(name: string, ...lines: readonly string[]): readonly Refused[] {
	return [{name, text: section(...lines), reason: 'unfamiliar-syntax', lines: [2]}];
}
