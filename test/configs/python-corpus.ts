import type {Refused} from './describe-format.js';

/**
 * Files people have, from Google's sample to the odd ones, each of which can be edited. No flows, anchors or
 * explicit keys: where those are spoilt, YAML's parsers differ. All values are fictitious.
 */
export const pythonCorpus: Readonly<Record<string, string>> = {
	"Google's sample": `# Sample configuration file. Fill in the values and move it to your home folder.
developer_token: INSERT_DEVELOPER_TOKEN_HERE

# Set to True if you would like messages to behave like Python objects.
use_proto_plus: False

client_id: INSERT_OAUTH2_CLIENT_ID_HERE
client_secret: INSERT_OAUTH2_CLIENT_SECRET_HERE
refresh_token: INSERT_REFRESH_TOKEN_HERE
# Required for manager accounts only: without dashes, for example: 1234567890
# instead of 123-456-7890.
login_customer_id: INSERT_LOGIN_CUSTOMER_ID_HERE

# json_key_file_path: INSERT_JSON_KEY_FILE_PATH_HERE
# impersonated_email: INSERT_DOMAIN_WIDE_DELEGATION_ACCOUNT

# Logging configuration
###############################################################################
# logging:
  # version: 1
  # formatters:
    # default_fmt:
      # format: '[%(asctime)s - %(levelname)s] %(message).5000s'
`,
	'an old sample, without use_proto_plus': `developer_token: INSERT_DEVELOPER_TOKEN_HERE
client_id: INSERT_OAUTH2_CLIENT_ID_HERE
client_secret: INSERT_OAUTH2_CLIENT_SECRET_HERE
refresh_token: INSERT_REFRESH_TOKEN_HERE
# Required for manager accounts only.
login_customer_id: INSERT_LOGIN_CUSTOMER_ID_HERE
`,
	'all values there, unquoted': `use_proto_plus: True
developer_token: exampleOldDevToken9999
client_id: 104733120987-k3v0exampleold1a1a.apps.googleusercontent.com
client_secret: GOCSPX-exampleOldSecret99999
refresh_token: 1//0gExampleOldRefreshToken-999999999
login_customer_id: 9876543210
`,
	'quotes of both kinds': `client_id: "x1"   # until "March"
client_secret: 'it''s # "x2"' #c
refresh_token : "a\\"b\\\\c\\x41"
"developer_token": ''
'login_customer_id':   9_876_543_210 # ours
`,
	'no final newline': 'use_proto_plus: True\nclient_id: x1\nclient_secret: x2',
	'no final newline, none of ours': '# c\nendpoint: x',
	'no final newline, only a comment': '# c',
	'a nested last value without a final newline': 'endpoint: x\nlogging:\n  version: 1\n  level: INFO',
	'Windows line endings': 'developer_token: x\r\n# c\r\nclient_id: "x1"\r\n\r\nlogging:\r\n  version: 1\r\n',
	'mixed line endings': 'client_id: x1\r\nclient_secret: x2\nrefresh_token: x3\r\nendpoint: x\n',
	'a byte order mark': '\uFEFFclient_id: x1\r\nrefresh_token: x3\r\n',
	'a byte order mark and nothing of ours': '\uFEFF# c\nendpoint: x\n',
	'tabs where they may stand': '# \t c\nclient_id: "a\tb"\nendpoint: \'\t\'\n',
	'only comments': '# google-ads.yaml\n# client_id: x\n\n  # refresh_token: x\n',
	'a document mark': '---\n# c\nclient_id: x1\n',
	'a document mark and nothing': '--- # c\n',
	'an end mark': 'client_id: x1\n...\n',
	'indented as a whole': '\n  # c\n  client_id: x1\n  endpoint: x\n',
	'empty values':
		'client_id:\nclient_secret: # c\nrefresh_token: ~\ndeveloper_token: ""\nlogin_customer_id: null\n\n# end\n',
	'an empty last value': 'use_proto_plus:\nclient_id:',
	'keys of ours in other places': `logging:
  client_id: keep1
  refresh_token: "keep2"
  list:
    - client_id: keep3
note: |
  client_secret: keep4

  refresh_token: keep5
old_refresh_token: keep6
refresh_token_path: keep7
refresh_token: x3
text: "client_id: keep8"
`,
	'a block scalar at the end': 'endpoint: x\nnote: |+\n  text\n\n',
	'letters of the world': 'note: "naïve “café”"\n# żółć\nclient_id: x1\n',
	'one megabyte': `${`# ${'note '.repeat(200)}\n`.repeat(1000)}client_id: x1\n`,
};

const lines = (...parts: readonly string[]) => parts.map(part => `${part}\n`).join('');

/** Files that are left alone, and why. Lines count from 1. */
export const refusedPython: readonly Refused[] = [
	{
		name: 'duplicates',
		text: lines('client_id: a', '# c', 'client_id: b'),
		reason: 'duplicate-key',
		lines: [1, 3],
		key: 'client_id',
	},
	{
		name: 'duplicate flags',
		text: lines('use_proto_plus: True', 'use_proto_plus: False'),
		reason: 'duplicate-key',
		lines: [1, 2],
		key: 'use_proto_plus',
	},
	...['True', 'no', '0x12ab', '0123', '1:30', '1.5', '.5', '2026-11-23', '2026-1-2 3:04:05', '.inf'].map(value => ({
		name: `a value that is no text: ${value}`,
		text: lines('use_proto_plus: True', `refresh_token: ${value}`),
		reason: 'computed-value' as const,
		lines: [2],
		key: 'refresh_token',
	})),
	{
		name: 'a block scalar',
		text: lines('refresh_token: >-', '  a', '  b'),
		reason: 'computed-value',
		lines: [1],
		key: 'refresh_token',
	},
	{
		name: 'a plain value over two lines',
		text: lines('refresh_token: a', '  b'),
		reason: 'computed-value',
		lines: [1],
		key: 'refresh_token',
	},
	{
		name: 'a quoted value over two lines',
		text: lines('refresh_token: "a', '  b"'),
		reason: 'computed-value',
		lines: [1],
		key: 'refresh_token',
	},
	{
		name: 'a mapping as a value',
		text: lines('refresh_token:', '  a: b'),
		reason: 'computed-value',
		lines: [1],
		key: 'refresh_token',
	},
	{name: 'an end mark and nothing of ours', text: lines('endpoint: x', '...'), reason: 'unfamiliar-syntax', lines: []},
	{
		name: 'a block scalar that ends with the file',
		text: 'a:\n  b: |\n    text',
		reason: 'unfamiliar-syntax',
		lines: [],
	},
	{name: 'a list', text: lines('', '- client_id: x'), reason: 'no-section', lines: [2]},
	{name: 'text', text: 'client_id', reason: 'no-section', lines: [1]},
	{name: 'two documents', text: lines('client_id: x', '---', 'client_id: y'), reason: 'syntax-error', lines: [2]},
	{name: 'a tab behind the colon', text: lines('# c', 'client_id:\tx'), reason: 'syntax-error', lines: [2]},
	{name: 'a tab before a comment', text: lines('client_id: "x"\t# c'), reason: 'syntax-error', lines: [1]},
	{name: 'a tab on an empty line', text: lines('client_id: "x"', '\t'), reason: 'syntax-error', lines: [2]},
	{
		name: 'a control character in a comment',
		text: lines('client_id: "x"', '# \u001B'),
		reason: 'syntax-error',
		lines: [2],
	},
	{name: 'a line ending of old', text: '# c\rclient_id: x\n', reason: 'unfamiliar-syntax', lines: [1]},
	{
		name: 'a quote that stays open',
		text: lines('client_id: "x', 'refresh_token: y'),
		reason: 'syntax-error',
		lines: [3],
	},
	{
		name: 'no blank behind the colon',
		text: lines('client_id: x', 'refresh_token:y', 'endpoint: z'),
		reason: 'syntax-error',
		lines: [2],
	},
	{name: 'another indentation', text: lines('client_id: x', '  refresh_token: y'), reason: 'syntax-error', lines: [1]},
	{name: 'a value that starts with @', text: lines('client_id: @x'), reason: 'syntax-error', lines: [1]},
	{
		name: 'application default credentials',
		text: lines('client_id: x', 'use_application_default_credentials: True'),
		reason: 'other-sign-in',
		lines: [2],
		key: 'use_application_default_credentials',
	},
];
