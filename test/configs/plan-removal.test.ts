import {link, mkdir, readdir, readFile, symlink, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {applyWrite, undoWrite} from '../../source/configs/apply-write.js';
import type {Format} from '../../source/configs/format.js';
import {formats} from '../../source/configs/formats.js';
import {heldValues} from '../../source/configs/held-values.js';
import {planRemoval} from '../../source/configs/plan-removal.js';
import {adcCorpus} from './adc-corpus.js';
import {dotnetCorpus} from './dotnet-corpus.js';
import {dotnetJsonCorpus} from './dotnet-json-corpus.js';
import {envCorpus} from './env-corpus.js';
import {javaCorpus} from './java-corpus.js';
import {perlCorpus} from './perl-corpus.js';
import {phpCorpus} from './php-corpus.js';
import {pythonCorpus} from './python-corpus.js';
import {realReader} from './real-reader.js';
import {rubyCorpus} from './ruby-corpus.js';
import {sampleValues} from './sample-values.js';
import {failureOf, workspace} from './workspace.js';

const corpora: Readonly<Record<Format['id'], Readonly<Record<string, string>>>> = {
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

const placeholder = 'INSERT_REFRESH_TOKEN_HERE';

/** The text with the token's literal, quotes and all, cut out. */
const withoutToken = (text: string, token: string) =>
	text.replace(new RegExp(`(["']?)${token.replaceAll(/[\\/.]/g, '\\$&')}\\1`), '');

describe.each(Object.values<Format>(formats))('planRemoval of $id', format => {
	it('puts a placeholder in the place of the token, keeps all else, and leaves no copy', async () => {
		const surroundings = await workspace();
		const {folder} = surroundings;
		const path = join(folder, 'config');
		const text = format.create(sampleValues);
		await writeFile(path, text, {mode: 0o600});
		const plan = await planRemoval({format, path, surroundings});
		const {refreshToken: _, ...others} = heldValues(format, sampleValues);
		expect(plan).toMatchObject({created: false, unchanged: false, replaced: {refreshToken: '1//••••0001'}});
		expect(plan.backupPath).toBeUndefined();
		const {after: __, ...shown} = plan;
		expect(JSON.stringify(shown)).not.toContain(sampleValues.refreshToken.slice(0, -4));

		const written = await applyWrite(plan);
		const after = await readFile(path, 'utf8');
		expect(withoutToken(after, placeholder)).toBe(withoutToken(text, sampleValues.refreshToken));
		expect(after).toContain(placeholder);
		expect(format.read(after)).toEqual(others);
		expect(await readdir(folder)).toEqual(['config']);
		await undoWrite(written);
		expect(await readFile(path, 'utf8')).toBe(text);
	});

	it.each(Object.entries(corpora[format.id]).filter(([, text]) => format.read(text).refreshToken !== undefined))(
		'leaves all other settings of a file as they were: %s',
		async (__, text) => {
			const surroundings = await workspace();
			const path = join(surroundings.folder, 'config');
			await writeFile(path, text);
			const {after} = await planRemoval({format, path, surroundings});
			const {refreshToken: _, ...others} = format.read(text);
			expect(format.read(after)).toEqual(others);
			const [head = '', tail = ''] = after.split(new RegExp(`["']*${placeholder}["']*`));
			expect(head.length + tail.length).toBeGreaterThan(0);
			expect([text.startsWith(head), text.endsWith(tail)]).toEqual([true, true]);
		},
	);

	it('has nothing to do without a token, and makes no file', async () => {
		const surroundings = await workspace();
		const path = format.searchPaths(surroundings).at(-1)!;
		expect(await planRemoval({format, surroundings})).toMatchObject({path, unchanged: true, created: false});
		await mkdir(dirname(path), {recursive: true});
		await writeFile(path, format.create({...sampleValues, refreshToken: placeholder}));
		const plan = await planRemoval({format, surroundings});
		expect(plan).toMatchObject({unchanged: true, diff: [], replaced: {}});
		expect(await applyWrite(plan)).toEqual({path, created: false});
	});
});

describe('planRemoval', () => {
	it('shows the placeholder as it is', async () => {
		const surroundings = await workspace();
		await writeFile(join(surroundings.folder, 'google-ads.yaml'), formats.python.create(sampleValues));
		const {diff} = await planRemoval({format: formats.python, surroundings});
		expect(diff).toContainEqual({type: 'added', text: `refresh_token: "${placeholder}"`, lineNumber: 5});
	});

	it('keeps the line endings of Windows in a file of Perl', async () => {
		const surroundings = await workspace();
		const path = join(surroundings.folder, 'googleads.properties');
		await writeFile(path, 'clientId=a\r\nrefreshToken=1//0x\r\nclientSecret=b\r\n');
		const {after} = await planRemoval({format: formats.perl, surroundings});
		expect(after).toBe(`clientId=a\r\nrefreshToken=${placeholder}\r\nclientSecret=b\r\n`);
	});

	it('adds no flag and no mode that a file lacks', async () => {
		const surroundings = await workspace();
		const path = join(surroundings.folder, 'x');
		const json = '{"GoogleAdsApi": {"OAuth2RefreshToken": "1//0x"}}';
		await writeFile(path, 'refresh_token: 1//0x\n');
		expect((await planRemoval({format: formats.python, path, surroundings})).after).toBe(
			`refresh_token: "${placeholder}"\n`,
		);
		await writeFile(path, json);
		expect((await planRemoval({format: formats['dotnet-json'], path, surroundings})).after).toBe(
			json.replace('1//0x', placeholder),
		);
	});

	const token = "'1//0x'";
	it.each<[Format, string]>([
		[
			formats.ruby,
			`Google::Ads::GoogleAds::Config.new do |c|\n  c.client_id = ENV["X"]\n  c.refresh_token = ${token}\nend\n`,
		],
		[formats.python, `client_id: !!str x\nrefresh_token: ${token}\n`],
		[formats.php, `[OAUTH2]\nclientId = \${X}\nrefreshToken = ${token}\n`],
		[formats.java, 'api.googleads.clientId=a\\\n  b\napi.googleads.refreshToken=1//0x\n'],
		[formats['dotnet-json'], '{"GoogleAdsApi": {"OAuth2ClientId": ["x"], "OAuth2RefreshToken": "1//0x"}}'],
		[formats.env, `GOOGLE_ADS_CLIENT_ID=$(pass x)\nGOOGLE_ADS_REFRESH_TOKEN=${token}\n`],
		[formats.adc, '{"type": "authorized_user", "client_id": ["x"], "refresh_token": "1//0x"}'],
	])('lets other settings be computed: $id', async (format, text) => {
		const surroundings = await workspace();
		const path = join(surroundings.folder, 'x');
		await writeFile(path, text);
		const {after} = await planRemoval({format, path, surroundings});
		expect(after).toBe(text.replace('1//0x', placeholder));
	});

	it.each<[string, Format, string]>([
		['a token that code sets again', formats.ruby, "c.client_id = 'x'; c.refresh_token = 'y'"],
		['a token that is computed', formats.ruby, "c.refresh_token = ENV['X']"],
	])('refuses %s', async (_, format, line) => {
		const surroundings = await workspace();
		const path = join(surroundings.folder, 'x');
		await writeFile(path, `Google::Ads::GoogleAds::Config.new do |c|\n  c.refresh_token = '1//0x'\n  ${line}\nend\n`);
		expect(await failureOf(() => planRemoval({format, path, surroundings}))).toMatchObject({
			reason: 'computed-value',
			lines: [3],
			key: 'refresh_token',
		});
	});

	it('writes through a link', async () => {
		const surroundings = await workspace();
		const {folder} = surroundings;
		await writeFile(join(folder, 'dotfile'), formats.ruby.create(sampleValues));
		await symlink('dotfile', join(folder, 'google_ads_config.rb'));
		await applyWrite(await planRemoval({format: formats.ruby, surroundings}));
		expect(await readFile(join(folder, 'dotfile'), 'utf8')).toContain(`c.refresh_token = '${placeholder}'`);
	});

	it('refuses what a write would refuse', async () => {
		const surroundings = await workspace();
		const path = join(surroundings.folder, 'x');
		await writeFile(path, 'refreshToken=1\nrefreshToken=2\n');
		const refusal = () => failureOf(() => planRemoval({format: formats.perl, path, surroundings}));
		expect(await refusal()).toEqual({
			type: 'config-not-editable',
			reason: 'duplicate-key',
			lines: [1, 2],
			key: 'refreshToken',
			path,
		});
		await writeFile(path, 'refreshToken=1\n');
		await link(path, `${path}2`);
		expect(await refusal()).toEqual({type: 'config-hard-link', path});
	});
});

/** What each library reads where the token was. */
const readers = {
	python: ['python3', 'read_yaml.py', 'refresh_token'],
	php: ['php', 'read-ini.php', 'OAUTH2/refreshToken'],
	perl: ['perl', 'read-properties.pl', 'refreshToken'],
	adc: ['python3', 'read_adc.py', 'refresh_token'],
} as const;

describe.each(Object.entries(readers))('planRemoval of %s', (id, [interpreter, script, name]) => {
	const {missing, read} = realReader(interpreter, script);

	it.skipIf(missing)('is read by the real reader as meant', async () => {
		const surroundings = await workspace();
		const format: Format = formats[id as keyof typeof readers];
		const path = join(surroundings.folder, 'config');
		const text = format.create(sampleValues);
		await writeFile(path, text);
		const {after} = await planRemoval({format, path, surroundings});
		const [before, now] = read([text, after]);
		expect(before).toMatchObject({[name]: sampleValues.refreshToken});
		expect(now).toEqual({...before, [name]: placeholder});
	});
});
