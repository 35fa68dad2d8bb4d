import type {Refused} from './describe-format.js';

/** Files people have, from Google's sample to the odd ones, each of which can be edited. All values are fictitious. */
export const dotnetJsonCorpus: Readonly<Record<string, string>> = {
	"Google's sample": `{
    "Logging": {
        "LogLevel": {
            "Default": "Information",
            "Microsoft.Hosting.Lifetime": "Information"
        }
    },
    "GoogleAdsApi": {
        "DeveloperToken": "INSERT_YOUR_DEVELOPER_TOKEN_HERE",
        "OAuth2Mode": "APPLICATION",
        "OAuth2ClientId": "INSERT_OAUTH2_CLIENT_ID_HERE",
        "OAuth2ClientSecret": "INSERT_OAUTH2_CLIENT_SECRET_HERE",
        "OAuth2RefreshToken": "INSERT_OAUTH2_REFRESH_TOKEN_HERE",
        "LoginCustomerId": "INSERT_LOGIN_CUSTOMER_ID_HERE"
    },
  "AllowedHosts": "*"
}
`,
	'all values there': `{"GoogleAdsApi": {"OAuth2Mode": "APPLICATION", "OAuth2ClientId": "x1", "OAuth2ClientSecret": "x2",
  "OAuth2RefreshToken": "x3", "DeveloperToken": "x4", "LoginCustomerId": "9876543210"}}`,
	comments: `// settings of the service
{
  /* "OAuth2RefreshToken": "keep1", */
  "GoogleAdsApi": { // "OAuth2ClientId": "keep2"
    // "OAuth2ClientId": "keep3",
    "OAuth2ClientId": "x1", // the client, "quoted"
    "OAuth2ClientSecret": "it's // no /* comment */" /* until
      March */ // c
    // the end
  } // c
  /* , } */
}
// "GoogleAdsApi": {}
`,
	'trailing commas': `{
  "GoogleAdsApi": {
    "OAuth2ClientId": "x1", // c
    "Timeout": 1, // c
  },
}
`,
	'a trailing comma on one line': '{"GoogleAdsApi": {"OAuth2ClientId": "x1", }, }',
	'a comma on the next line': '{\n  "GoogleAdsApi": {\n    "OAuth2ClientId": "x1" // c\n    , "Timeout": 1\n  }\n}\n',
	minified: '{"Logging":{"A":[1,{"B":"}"}]},"GoogleAdsApi":{"Timeout":1,"OAuth2ClientId":"x1"},"Z":{}}',
	'Windows line endings and a byte order mark':
		'\uFEFF{\r\n\t"GoogleAdsApi": {\r\n\t\t"OAuth2ClientId": "x1",\r\n\t\t"Timeout": 1\r\n\t}\r\n}\r\n',
	'mixed line endings': '{\r\n  "GoogleAdsApi": {\n    "OAuth2ClientId": "x1"\r\n  }\n}\r\n',
	'no section': '{\n  "Logging": {\n    "A": "b"\n  } // c\n}\n',
	'no section, tabs': '{\r\n\t"Logging": {"A": "b"}\r\n}',
	'no section, one line': '{"AllowedHosts": "*"}',
	'an empty section': '{\n  "GoogleAdsApi": {}\n}\n',
	'an empty section with a comment': '{\n  "GoogleAdsApi": { // c\n    // d\n  }\n}\n',
	'an open empty object': '{\r\n}',
	'values that are no strings': `{
  "GoogleAdsApi": {
    "OAuth2Mode": null,
    "LoginCustomerId": 9876543210,
    "DeveloperToken" : null,
    "OAuth2ClientId": true,
    "OAuth2ClientSecret": "",
    "OAuth2RefreshToken": 1.50e3,
    "Timeout": 10
  }
}
`,
	escapes: String.raw`{"GoogleAdsApi": {"OAuth2ClientId": "\u0078\"\\\/1", "OAuth2ClientSecret": "{\"a\": [", "B\"": "\\"}}`,
	'names of ours in other places': `{
  "Other": {"OAuth2ClientId": "keep1", "GoogleAdsApi": {"OAuth2RefreshToken": "keep2"}},
  "List": [{"DeveloperToken": "keep3"}],
  "GoogleAdsApi": {
    "OAuth2ClientId": "x1",
    "OAuth2ClientIdOld": "keep4",
    "Inner": {"OAuth2RefreshToken": "keep5"}
  },
  "oauth2refreshtoken": "keep6"
}
`,
	'letters of the world': '{\n  "Name": "naïve “café” 🙂",\n  "GoogleAdsApi": {"OAuth2ClientId": "x1"}\n}\n',
	'one megabyte': `{\n${`  // ${'note '.repeat(200)}\n`.repeat(500)}  "A": "${'a'.repeat(500_000)}",\n  "GoogleAdsApi": {\n    "OAuth2ClientId": "x1"\n  }\n}\n`,
};

const section = (...members: readonly string[]) => `{\n  "GoogleAdsApi": {\n    ${members.join(',\n    ')}\n  }\n}\n`;

/** Files that are left alone, and why. Lines count from 1. */
export const refusedDotnetJson: readonly Refused[] = [
	{name: 'text', text: 'GoogleAdsApi', reason: 'syntax-error', lines: []},
	{name: 'a list', text: '[{"GoogleAdsApi": {}}]', reason: 'syntax-error', lines: []},
	{name: 'a missing brace', text: '{"GoogleAdsApi": {}', reason: 'syntax-error', lines: []},
	{name: 'a missing comma', text: section('"A": 1 "B": 2'), reason: 'syntax-error', lines: []},
	{name: 'two trailing commas', text: section('"A": 1,,'), reason: 'syntax-error', lines: []},
	{name: 'single quotes', text: section("'A': 1"), reason: 'syntax-error', lines: []},
	{name: 'an open comment', text: `${section('"A": 1')}/* c`, reason: 'syntax-error', lines: []},
	{name: 'an open quote', text: section('"A": "b'), reason: 'syntax-error', lines: []},
	{name: 'a comment alone', text: '// c\n', reason: 'syntax-error', lines: []},
	{
		name: 'two sections',
		text: '{\n  "GoogleAdsApi": {},\n  "A": 1,\n  "GoogleAdsApi": {}\n}',
		reason: 'several-sections',
		lines: [2, 4],
	},
	{
		name: 'a section in other letters',
		text: '{\n  "googleAdsApi": {}\n}',
		reason: 'not-read',
		lines: [2],
		key: 'googleAdsApi',
	},
	{
		name: 'a section that is none',
		text: '{\n  "GoogleAdsApi": null\n}',
		reason: 'computed-value',
		lines: [2],
		key: 'GoogleAdsApi',
	},
	{
		name: 'a name that holds the section',
		text: '{\n  "GoogleAdsApi:OAuth2ClientId": "x"\n}',
		reason: 'not-in-section',
		lines: [2],
		key: 'GoogleAdsApi:OAuth2ClientId',
	},
	{
		name: 'a setting outside the section',
		text: '{\n  "OAuth2ClientId": "x"\n}',
		reason: 'not-in-section',
		lines: [2],
		key: 'OAuth2ClientId',
	},
	{
		name: 'a setting in other letters',
		text: section('"oauth2ClientId": "x"'),
		reason: 'not-read',
		lines: [3],
		key: 'oauth2ClientId',
	},
	{
		name: 'duplicates',
		text: section('"OAuth2ClientId": "x"', '"A": 1', '"OAuth2ClientId": "x"'),
		reason: 'duplicate-key',
		lines: [3, 5],
		key: 'OAuth2ClientId',
	},
	{
		name: 'an object as a value',
		text: section('"OAuth2ClientId": {"A": "x"}'),
		reason: 'computed-value',
		lines: [3],
		key: 'OAuth2ClientId',
	},
	{
		name: 'a list as a value',
		text: section('"OAuth2ClientId": ["x"]'),
		reason: 'computed-value',
		lines: [3],
		key: 'OAuth2ClientId',
	},
	{
		name: 'a service account',
		text: section('"A": 1', '"OAuth2Mode": "SERVICE_ACCOUNT"'),
		reason: 'other-sign-in',
		lines: [4],
		key: 'OAuth2Mode',
	},
	{
		name: 'application default credentials',
		text: section('"UseApplicationDefaultCredentials": true'),
		reason: 'other-sign-in',
		lines: [3],
		key: 'UseApplicationDefaultCredentials',
	},
];
