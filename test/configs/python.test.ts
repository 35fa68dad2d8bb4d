import {spawnSync} from 'node:child_process';
import {describe, expect, it} from 'vitest';
import {python} from '../../source/configs/python.js';
import {describeFormat} from './describe-format.js';
import {pythonCorpus, refusedPython} from './python-corpus.js';
import {realReader} from './real-reader.js';
import {sampleValues} from './sample-values.js';
import {failureOf} from './workspace.js';

const names = {
	developerToken: 'developer_token',
	clientId: 'client_id',
	clientSecret: 'client_secret',
	refreshToken: 'refresh_token',
	loginCustomerId: 'login_customer_id',
};
const ours = new RegExp(`^\uFEFF? *["']?(?:use_proto_plus|${Object.values(names).join('|')})["']? *:`);
const {developerToken: _, loginCustomerId: __, ...compulsory} = sampleValues;
const surroundings = {homeFolder: '/home/me', workingFolder: '/work'};

/** Another Python than the system's may come without PyYAML. */
const withYaml = ['python3', '/usr/bin/python3'].find(path => spawnSync(path, ['-c', 'import yaml']).status === 0);
const reader = realReader(withYaml ?? 'python3', 'read_yaml.py');

describeFormat(python, {
	names,
	corpus: pythonCorpus,
	refused: refusedPython,
	// A last line without ending gets one where lines follow it.
	others: text =>
		text
			.split(/(?<=\n)/)
			.filter(line => !ours.test(line))
			.join('')
			.replace(/\r?\n$/, ''),
	reader: {...reader, missing: !process.env.CI && withYaml === undefined},
	seed: 1,
});

describe('python', () => {
	it('looks where the library does', () => {
		const paths = (value?: string) =>
			python.searchPaths({...surroundings, env: {GOOGLE_ADS_CONFIGURATION_FILE_PATH: value}});
		expect(paths('/etc/ads.yaml')).toEqual(['/etc/ads.yaml']);
		expect(paths('')).toEqual(['/home/me/google-ads.yaml']);
		expect(paths()).toEqual(['/home/me/google-ads.yaml']);
	});

	it("creates Google's sample with the values in it, and no empty one", () => {
		expect(python.create(compulsory)).toBe(`use_proto_plus: True
client_id: "${sampleValues.clientId}"
client_secret: "${sampleValues.clientSecret}"
refresh_token: "${sampleValues.refreshToken}"
`);
	});
});

describe('edit, F89: the bytes of one line', () => {
	const edited = (text: string) => python.edit(text, {clientId: 'new1', clientSecret: "n'2", refreshToken: 'n"3'});

	it('keeps the kind of quotes, what stands around the value, and a line whose value is right', () => {
		expect(edited(`client_id : new1 # a\nclient_secret:   'x'  # b\nuse_proto_plus: no\n"refresh_token": "x"\n`)).toBe(
			`client_id : new1 # a\nclient_secret:   'n''2'  # b\nuse_proto_plus: no\n"refresh_token": "n\\"3"\n`,
		);
	});

	it('quotes what was not, and fills what was empty', () => {
		expect(edited('use_proto_plus: # a\nclient_id: old # b\nclient_secret: # c\n')).toBe(
			'use_proto_plus: True # a\nclient_id: "new1" # b\nclient_secret: "n\'2" # c\nrefresh_token: "n\\"3"\n',
		);
	});

	it("adds lines below the last of ours, with that line's indentation and ending", () => {
		expect(edited('# c\n\n')).toMatch(/^# c\n\nuse_proto_plus: True\n/);
		expect(edited('  client_id: new1\r\n  a: b\n')).toBe(
			`  client_id: new1\r\n  use_proto_plus: True\r\n  client_secret: "n'2"\r\n  refresh_token: "n\\"3"\r\n  a: b\n`,
		);
	});

	it.each([
		['on a line of its own', 'client_id:\n  # c\n  old\na: b\n', 'client_id:\n  # c\n  "new1"\n'],
		['of an explicit key', 'a: b\n? client_id\n: old\n', '? client_id\n: "new1"\n'],
		['behind letters beyond 16 bits', 'a: 🙂 # 🙂\nclient_id: old\n', 'client_id: "new1"\n'],
		['below a directive', '%YAML 1.2\n---\nclient_id: old\n', 'client_id: "new1"\n'],
		['beside flows', 'a: [b, {client_id: c}]\nclient_id: old\n', 'a: [b, {client_id: c}]\nclient_id: "new1"\n'],
		['beside anchors', 'a: &a\n  b: c\nd: *a\nclient_id: old\n', 'd: *a\nclient_id: "new1"\n'],
		['of an unset sign-in', 'use_application_default_credentials: False\nclient_id: old\n', 'client_id: "new1"\n'],
	])('replaces a value %s', (_, text, expected) => {
		expect(edited(text)).toContain(expected);
	});
});

describe.each([
	['a flow mapping', '# c\n{client_id: a, "refresh_token": b}\n', 'unfamiliar-syntax', [2]],
	['an empty flow mapping', '{}', 'unfamiliar-syntax', [1]],
	['an explicit key first', '? client_id\n: x\n', 'unfamiliar-syntax', [1]],
	['an explicit key alone', 'endpoint: x\n? client_id\n', 'computed-value', [2], 'client_id'],
	['an anchor', 'client_id: &id x\nother: *id\n', 'computed-value', [1], 'client_id'],
	['a merge', 'base: &base\n  client_id: x\n<<: *base\n', 'unfamiliar-syntax', [3]],
	['an alias', 'a: &a x\nclient_id: *a\n', 'computed-value', [2], 'client_id'],
	['a tag', 'client_id: !!str 1\n', 'computed-value', [1], 'client_id'],
	['a list as a value', 'client_id: [a]\n', 'computed-value', [1], 'client_id'],
	['an anchor in odd letters', 'client_id: x\na: &a! b\n', 'syntax-error', [2]],
	['an empty key', 'client_id: x\n: b\n', 'syntax-error', [2]],
	['a mapping as a key', 'client_id: x\n? a: b\n: c\n', 'syntax-error', [2]],
	['an alias of nothing', 'client_id: x\na: *a\n', 'syntax-error', [2]],
	['a tab in an unquoted value', 'client_id: x\na: b\tc\n', 'syntax-error', [2]],
] as const)('edit refuses, F89 F90: %s', (_, text, reason, lines, key?: string) => {
	it('with the reason and the lines', async () => {
		const failure = await failureOf(() => python.edit(text, sampleValues));
		expect(failure).toEqual({type: 'config-not-editable', reason, lines, ...(key === undefined ? {} : {key})});
	});
});

describe('read', () => {
	it.each([
		['the last of two', 'client_id: a\nclient_id: b\n', {clientId: 'b'}],
		['nothing where the last of two is no text', 'client_id: a\nclient_id: 1.5\n', {}],
		['whole numbers', 'login_customer_id: 123_456_7890\n', {loginCustomerId: '1234567890'}],
		['a flow mapping', '{client_id: a}', {clientId: 'a'}],
		['a value with an anchor', 'client_id: &a x\n', {clientId: 'x'}],
		['folded lines', 'client_id: >-\n  a\n  b\n', {clientId: 'a b'}],
		['nothing that comes by an alias or a tag', 'a: &a x\nclient_id: *a\nrefresh_token: !!str y\n', {}],
		['nothing from a file Python refuses', 'client_id: a\nb:\tc\n', {}],
	])('takes %s', (_, text, expected) => {
		expect(python.read(text)).toEqual(expected);
	});
});
