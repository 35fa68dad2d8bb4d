import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {diagnose, diagnoseConfig} from '../../source/configs/diagnose.js';
import type {Format, FormatId} from '../../source/configs/format.js';
import {formats} from '../../source/configs/formats.js';
import {heldValues} from '../../source/configs/held-values.js';
import {runs} from '../helpers/sized.js';
import {adcCorpus} from './adc-corpus.js';
import {mixtures} from './describe-edits.js';
import {dotnetCorpus} from './dotnet-corpus.js';
import {dotnetJsonCorpus} from './dotnet-json-corpus.js';
import {envCorpus} from './env-corpus.js';
import {javaCorpus} from './java-corpus.js';
import {perlCorpus} from './perl-corpus.js';
import {phpCorpus} from './php-corpus.js';
import {pythonCorpus} from './python-corpus.js';
import {rubyCorpus} from './ruby-corpus.js';
import {sampleValues} from './sample-values.js';
import {failureOf, workspace} from './workspace.js';

const corpora: Readonly<Record<FormatId, Readonly<Record<string, string>>>> = {
	ruby: rubyCorpus,
	python: pythonCorpus,
	php: phpCorpus,
	java: javaCorpus,
	perl: perlCorpus,
	dotnet: dotnetCorpus,
	'dotnet-json': dotnetJsonCorpus,
	env: envCorpus,
	adc: adcCorpus,
};

const {clientId, clientSecret, refreshToken, loginCustomerId} = sampleValues;
const compulsory = {clientId, clientSecret, refreshToken};

const problemsOf = (id: FormatId, text: string, platform: NodeJS.Platform = 'linux') =>
	diagnose(formats[id], text, platform).problems;

/** A good file, with some more in it. */
const good = (id: FormatId, more = '') => formats[id].create(compulsory) + more;

describe.each(Object.values<Format>(formats))('diagnose $id', format => {
	it.each([sampleValues, compulsory])('finds nothing wrong with what we write, %#', values => {
		const {values: found, problems} = diagnose(format, format.create(values));
		expect(problems).toEqual([]);
		expect(found).toEqual(heldValues(format, values));
	});

	it.each(Object.entries(corpora[format.id]).filter(([, text]) => text.length < 10_000))(
		'finds our values good wherever we write them: %s',
		(_, text) => {
			const {values, problems} = diagnose(format, format.edit(text, sampleValues), 'linux');
			expect(values).toMatchObject(heldValues(format, sampleValues));
			expect(problems).toEqual([]);
		},
	);

	it.each(['clientId', 'clientSecret', 'refreshToken'] as const)('tells a placeholder for %s', key => {
		const text = format.create({...compulsory, [key]: 'INSERT_SOMETHING_HERE'});
		const {values, problems} = diagnose(format, text);
		expect(problems).toEqual([{type: 'config-placeholder', key}]);
		expect(values).not.toHaveProperty(key);
		expect(Object.keys(values)).toHaveLength(2);
	});

	it.each(['clientId', 'clientSecret', 'refreshToken'] as const)('tells an empty value for %s', key => {
		const text = format.create({...compulsory, [key]: 'INSERT_SOMETHING_HERE'}).replace('INSERT_SOMETHING_HERE', '');
		expect(diagnose(format, text).problems).toEqual([{type: 'config-lacks-value', key}]);
	});

	it.runIf(format.holds.includes('loginCustomerId'))('looks at the login customer ID', () => {
		const text = (id: string) => format.create({...sampleValues, loginCustomerId: id});
		const malformed = {type: 'config-customer-id-malformed', key: 'loginCustomerId'};
		expect(diagnose(format, text('123456789')).problems).toEqual([{...malformed, seen: '123456789'}]);
		expect(diagnose(format, text('123456789')).values).not.toHaveProperty('loginCustomerId');
		const {values, problems} = diagnose(format, text('123-456-7890'));
		const isPerl = format.id === 'perl';
		expect(problems).toEqual(isPerl ? [] : [{...malformed, seen: '123-456-7890'}]);
		expect(values.loginCustomerId).toBe(isPerl ? '1234567890' : undefined);
		expect(diagnose(format, text('INSERT_LOGIN_CUSTOMER_ID_HERE')).problems).toEqual([
			{type: 'config-placeholder', key: 'loginCustomerId'},
		]);
	});

	it.runIf(format.holds.includes('developerToken'))(
		'tells an empty developer token from none, and minds no placeholder',
		() => {
			const text = format.create({...sampleValues, developerToken: 'INSERT_DEVELOPER_TOKEN_HERE'});
			expect(diagnose(format, text).problems).toEqual([]);
			expect(diagnose(format, text.replace('INSERT_DEVELOPER_TOKEN_HERE', '')).problems).toEqual([
				{type: 'config-developer-token-empty'},
			]);
		},
	);

	it('never throws, and never shows a secret', () => {
		const texts = Object.values(corpora[format.id]);
		fc.assert(
			fc.property(mixtures([...texts, format.create(sampleValues)]), text => {
				const {problems} = diagnose(format, text);
				expect(JSON.stringify(problems)).not.toContain(sampleValues.refreshToken);
			}),
			{numRuns: runs(300)},
		);
	});
});

const lacksAll = [
	{type: 'config-lacks-value', key: 'clientId'},
	{type: 'config-lacks-value', key: 'clientSecret'},
	{type: 'config-lacks-value', key: 'refreshToken'},
];
const unreadable = (reason: string, lines: readonly number[], key?: string) => ({
	type: 'config-not-readable',
	reason,
	lines,
	...(key === undefined ? {} : {key}),
});

describe('diagnose', () => {
	it.each<[string, FormatId, string, readonly unknown[]]>([
		['an empty file', 'python', '', [...lacksAll, {type: 'config-needs-setting', setting: 'use_proto_plus'}]],
		['an empty file', 'php', '', lacksAll],
		['a section without us', 'dotnet', '<configuration />', lacksAll],
		['a file of other settings', 'dotnet-json', '{"Logging": {}}', lacksAll],
		['an empty file', 'adc', '', [unreadable('syntax-error', [])]],
		['an empty file', 'ruby', '', [unreadable('no-section', [])]],
		['a list', 'python', '- a\n', [unreadable('no-section', [1])]],
		['broken YAML', 'python', 'client_id: "x\n', [unreadable('syntax-error', [2])]],
		['broken XML', 'dotnet', '<configuration>\n<a>\n</configuration>', [unreadable('syntax-error', [3])]],
		['a malformed escape', 'java', good('java', 'x=\\u12\n'), [unreadable('syntax-error', [4])]],
		['an open block', 'ruby', good('ruby').replace(/end\n$/, ''), [unreadable('unbalanced', [1])]],
		[
			'blanks around =',
			'perl',
			`clientId = ${clientId}\nclientSecret = x\n`,
			[unreadable('not-read', [1], 'clientId')],
		],
		[
			'two of a setting',
			'python',
			good('python', 'refresh_token: "1//0other"\n'),
			[unreadable('duplicate-key', [4, 5], 'refresh_token')],
		],
		[
			'two of a setting',
			'java',
			good('java', 'api.googleads.refreshToken=1//0other\n'),
			[unreadable('duplicate-key', [3, 4], 'api.googleads.refreshToken')],
		],
		[
			'a value of blanks',
			'python',
			good('python').replace(clientId, '  '),
			[{type: 'config-lacks-value', key: 'clientId'}],
		],
		[
			'a value that is computed',
			'ruby',
			good('ruby').replace(`'${refreshToken}'`, "ENV['TOKEN']"),
			[unreadable('computed-value', [4], 'refresh_token')],
		],
		[
			'a number for a text',
			'python',
			good('python').replace(`"${clientSecret}"`, '1.5'),
			[unreadable('computed-value', [3], 'client_secret')],
		],
	])('says what is wrong with %s of %s', (_, id, text, problems) => {
		expect(problemsOf(id, text)).toEqual(problems);
	});

	it.each<[string, FormatId, string]>([
		['a flow mapping', 'python', `{use_proto_plus: True, client_id: a, client_secret: b, refresh_token: c}`],
		['a line only a shell can read', 'env', good('env', 'X=$(id)\n. ./other\n')],
		['a backslash at the very end', 'java', good('java', 'x=\\')],
		['a repeated section', 'php', `[OAUTH2]\nclientId = x\n${good('php')}`],
		['a second section', 'dotnet', good('dotnet').replace('</configuration>', '<GoogleAdsApi /></configuration>')],
		['Windows line endings', 'ruby', good('ruby').replaceAll('\n', '\r\n')],
		['a key file that is not used', 'python', good('python', 'json_key_file_path: /x.json\n')],
		['a key file that is not used', 'perl', good('perl', 'jsonKeyFilePath=/x.json\n')],
		['nil for what is optional', 'ruby', good('ruby').replace(/^ {2}c\.log_level/m, '  c.developer_token = nil\n$&')],
		['null for what is optional', 'python', good('python', 'developer_token:\nlogin_customer_id: ~\n')],
		[
			'null for what is optional',
			'dotnet-json',
			good('dotnet-json').replace('{\n    ', '$&"DeveloperToken": null,\n    '),
		],
	])('minds no %s of %s', (_, id, text) => {
		expect(problemsOf(id, text)).toEqual([]);
		expect(diagnose(formats[id], text).values).toHaveProperty('refreshToken');
	});

	it.each<[FormatId, string, string, number]>([
		['python', good('python', 'use_application_default_credentials: True\n'), 'use_application_default_credentials', 5],
		['python', 'use_proto_plus: True\njson_key_file_path: "/x.json"\n', 'json_key_file_path', 2],
		['ruby', good('ruby').replace(/^ {2}c\.log_level/m, "  c.keyfile = '/x.json'\n$&"), 'keyfile', 5],
		['perl', 'developerToken=x\njsonKeyFilePath=/x.json\n', 'jsonKeyFilePath', 2],
		['env', 'export GOOGLE_ADS_JSON_KEY_FILE_PATH=/x.json\n', 'GOOGLE_ADS_JSON_KEY_FILE_PATH', 1],
		['php', '[OAUTH2]\njsonKeyFilePath = "/x.json"\n', 'jsonKeyFilePath', 2],
		['java', 'api.googleads.serviceAccountSecretsPath=/x.json\n', 'api.googleads.serviceAccountSecretsPath', 1],
		['dotnet-json', '{"GoogleAdsApi": {"OAuth2Mode": "SERVICE_ACCOUNT"}}', 'OAuth2Mode', 1],
		[
			'dotnet',
			'<configuration><GoogleAdsApi><add key="OAuth2Mode" value="SERVICE_ACCOUNT" /></GoogleAdsApi></configuration>',
			'OAuth2Mode',
			1,
		],
		['adc', '{"type": "service_account", "client_id": "1", "private_key": "x"}', 'type', 1],
		['adc', '{\n"type": "external_account"}', 'type', 2],
	])('takes no value from a file of %s that signs in another way: %s', (id, text, key, line) => {
		expect(diagnose(formats[id], text)).toEqual({
			values: {},
			problems: [{type: 'config-other-sign-in', key, lines: [line]}],
		});
	});

	it.each<[FormatId, string]>([
		['perl', `"${refreshToken}"`],
		['perl', ` ${refreshToken}`],
		['perl', `${refreshToken}\t`],
		['java', `'${refreshToken}'`],
		['java', `${refreshToken} `],
		['python', `" ${refreshToken}"`],
	])('tells stray characters in %s: %s', (id, literal) => {
		const text = formats[id].create(compulsory).replace(/"?1\/\/[^"\n]+"?/, literal);
		const {values, problems} = diagnose(formats[id], text);
		expect(problems).toEqual([{type: 'config-value-malformed', key: 'refreshToken'}]);
		expect(values).toEqual({clientId, clientSecret});
	});

	it('minds the line endings of Windows in a file of Perl, but on Windows', () => {
		const text = formats.perl.create(sampleValues).replaceAll('\n', '\r\n');
		expect(problemsOf('perl', text)).toHaveLength(5);
		expect(diagnose(formats.perl, text, 'win32')).toEqual({values: sampleValues, problems: []});
	});

	it.each<[FormatId, boolean]>([
		['ruby', true],
		['python', true],
		['java', true],
		['php', false],
		['perl', false],
	])('knows that an empty login customer ID is a mistake to %s: %s', (id, isProblem) => {
		const text = formats[id].create(sampleValues).replace(loginCustomerId, '');
		const problem = {type: 'config-customer-id-malformed', key: 'loginCustomerId', seen: ''};
		expect(problemsOf(id, text)).toEqual(isProblem ? [problem] : []);
	});

	it.each([
		['True', true],
		['no', true],
		['"1"', true],
		['y', true],
		['&a True', true],
		['', false],
		['1', false],
		['2', false],
		['INSERT_USE_PROTO_PLUS_FLAG_HERE', false],
	])('knows whether the Python library takes %j for use_proto_plus', (value, isTaken) => {
		const text = good('python').replace('True', value);
		const needed = [{type: 'config-needs-setting', setting: 'use_proto_plus'}];
		expect(problemsOf('python', text)).toEqual(isTaken ? [] : needed);
	});

	it('wants the mode for .NET where it is injected', () => {
		const text = good('dotnet-json').replace(/^.*OAuth2Mode.*\n/m, '');
		expect(problemsOf('dotnet-json', text)).toEqual([{type: 'config-needs-setting', setting: 'OAuth2Mode'}]);
		expect(problemsOf('dotnet', good('dotnet').replace(/^.*OAuth2Mode.*\n/m, ''))).toEqual([]);
	});

	it('shows no more of a login customer ID than a line', () => {
		const text = formats.java.create({...sampleValues, loginCustomerId: `x\u001b[31m${'9'.repeat(300)}`});
		const [problem] = problemsOf('java', text);
		expect(problem).toEqual({type: 'config-value-malformed', key: 'loginCustomerId'});
		const [long] = problemsOf('java', formats.java.create({...sampleValues, loginCustomerId: '9'.repeat(300)}));
		expect(long).toMatchObject({seen: `${'9'.repeat(39)}…`});
	});
});

describe('diagnoseConfig', () => {
	it('says what is in which format, and names the file', async () => {
		const {folder} = await workspace();
		const path = join(folder, 'google-ads.yaml');
		expect(await diagnoseConfig(path)).toBeUndefined();
		await writeFile(path, formats.python.create({...compulsory, clientId: 'INSERT_CLIENT_ID_HERE'}));
		expect(await diagnoseConfig(path)).toEqual({
			formatId: 'python',
			values: {clientSecret, refreshToken},
			problems: [{type: 'config-placeholder', key: 'clientId', path}],
		});
	});

	it('takes the format that is asked for', async () => {
		const {folder} = await workspace();
		const path = join(folder, 'google-ads.yaml');
		await writeFile(path, formats.perl.create(compulsory));
		expect(await diagnoseConfig(path, 'perl')).toEqual({formatId: 'perl', values: compulsory, problems: []});
	});

	it('fails where nothing tells what a file is', async () => {
		const {folder} = await workspace();
		const path = join(folder, 'notes.txt');
		await writeFile(path, 'Buy milk\n');
		expect(await failureOf(() => diagnoseConfig(path))).toEqual({type: 'config-format-unknown', path});
	});
});
