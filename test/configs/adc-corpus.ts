import type {Refused} from './describe-format.js';

/** Files people have, gcloud's own first, each of which can be edited. All values are fictitious. */
export const adcCorpus: Readonly<Record<string, string>> = {
	"gcloud's": `{
  "account": "",
  "client_id": "104733120987-k3v0exampleold1a1a.apps.googleusercontent.com",
  "client_secret": "GOCSPX-exampleOldSecret99999",
  "quota_project_id": "old-project",
  "refresh_token": "1//0gExampleOldRefreshToken-999999999",
  "type": "authorized_user",
  "universe_domain": "googleapis.com"
}`,
	'an older one':
		'{\n  "client_id": "x1",\n  "client_secret": "x2",\n  "refresh_token": "x3",\n  "type": "authorized_user"\n}\n',
	'only the type': '{"type": "authorized_user"}',
	minified: '{"type":"authorized_user","client_id":"x1","account":"anna@example.com"}',
	'Windows line endings': '{\r\n\t"type": "authorized_user",\r\n\t"client_id": "x1"\r\n}\r\n',
	'mixed line endings': '{\r\n    "client_id": "x1",\n    "type": "authorized_user"\r\n}\n',
	'empty values and placeholders':
		'{\n  "client_id": "",\n  "client_secret": "INSERT_CLIENT_SECRET_HERE",\n  "refresh_token": null,\n  "type": "authorized_user"\n}\n',
	'values that are no strings':
		'{"client_id": 12, "client_secret": true, "refresh_token": 1.5e3, "type": "authorized_user"}\n',
	'other keys, names of ours among them': `

{ "scopes": ["a", {"refresh_token": "keep1"}], "client_id_old": "keep2",
  "type" : "authorized_user" , "token_uri": "https://oauth2.googleapis.com/token",
  "__proto__": {"client_id": "keep3"}
}

`,
	'letters of the world': '{\n  "note": "naïve “café” 🙂 \\u00fc",\n  "type": "authorized_user"\n}\n',
	'one megabyte': `{\n  "note": "${'a'.repeat(1_000_000)}",\n  "type": "authorized_user"\n}\n`,
};

/** Files that are left alone, and why. Lines count from 1. */
export const refusedAdc: readonly Refused[] = [
	...['service_account', 'external_account', 'impersonated_service_account', 'external_account_authorized_user'].map(
		type => ({
			name: type,
			text: `{\n  "client_id": "1",\n  "type": "${type}"\n}\n`,
			reason: 'other-sign-in' as const,
			lines: [3],
			key: 'type',
		}),
	),
	{
		name: 'a type that is no text',
		text: '{"type": ["authorized_user"]}',
		reason: 'other-sign-in',
		lines: [1],
		key: 'type',
	},
	{name: 'no type', text: '{"installed": {"client_id": "x"}}', reason: 'no-section', lines: []},
	{name: 'an empty object', text: '{}', reason: 'no-section', lines: []},
	{
		name: 'two types',
		text: '{\n"type": "service_account",\n"type": "authorized_user"\n}',
		reason: 'duplicate-key',
		lines: [2, 3],
		key: 'type',
	},
	{
		name: 'duplicates',
		text: '{"type": "authorized_user",\n"refresh_token": "a",\n"refresh_token": "a"}',
		reason: 'duplicate-key',
		lines: [2, 3],
		key: 'refresh_token',
	},
	{
		name: 'a list as a value',
		text: '{"type": "authorized_user",\n"refresh_token": ["a"]}',
		reason: 'computed-value',
		lines: [2],
		key: 'refresh_token',
	},
	{name: 'a list', text: '[{"type": "authorized_user"}]', reason: 'no-section', lines: []},
	{name: 'text', text: '"authorized_user"', reason: 'no-section', lines: []},
	{name: 'a comment', text: '{"type": "authorized_user"} // c', reason: 'syntax-error', lines: []},
	{name: 'a trailing comma', text: '{"type": "authorized_user",}', reason: 'syntax-error', lines: []},
	{name: 'a byte order mark', text: '\uFEFF{"type": "authorized_user"}', reason: 'syntax-error', lines: []},
	{name: 'a missing brace', text: '{"type": "authorized_user"', reason: 'syntax-error', lines: []},
];
