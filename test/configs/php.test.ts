import {spawnSync} from 'node:child_process';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Values} from '../../source/configs/format.js';
import {php} from '../../source/configs/php.js';
import {runs} from '../helpers/sized.js';
import {describeEdits, editOrRefuse, mixtures} from './describe-edits.js';
import {hostileValues, valuesLike} from './hostile-values.js';
import {phpCorpus, refusedPhp} from './php-corpus.js';
import {realReader} from './real-reader.js';
import {sampleValues} from './sample-values.js';

const names: Readonly<Partial<Record<string, string>>> = {
	developerToken: 'GOOGLE_ADS/developerToken',
	loginCustomerId: 'GOOGLE_ADS/loginCustomerId',
	clientId: 'OAUTH2/clientId',
	clientSecret: 'OAUTH2/clientSecret',
	refreshToken: 'OAUTH2/refreshToken',
};

const named = (values: Partial<Values>) =>
	Object.fromEntries(Object.entries(values).map(([key, value]) => [names[key], value]));

const {developerToken: _, loginCustomerId: __, ...compulsory} = sampleValues;

describe('searchPaths', () => {
	const surroundings = {homeFolder: '/home/me', workingFolder: '/work'};

	it("is the library's own", () => {
		const here = ['/work/google_ads_php.ini', '/home/me/google_ads_php.ini'];
		expect(php.searchPaths({...surroundings, env: {}})).toEqual(here);
		expect(php.searchPaths({...surroundings, env: {GOOGLE_ADS_CONFIGURATION_FILE_PATH: ''}})).toEqual(here);
		const env = {GOOGLE_ADS_CONFIGURATION_FILE_PATH: '/etc/ads.ini'};
		expect(php.searchPaths({...surroundings, env})).toEqual(['/etc/ads.ini']);
	});
});

describe('create', () => {
	it("is Google's sample with the values in it", () => {
		expect(php.create(sampleValues)).toBe(`[GOOGLE_ADS]
developerToken = "exampleNewDevToken0001"
loginCustomerId = "1234567890"

[OAUTH2]
clientId = "104733120987-k3v0examplenew8f2k.apps.googleusercontent.com"
clientSecret = "GOCSPX-exampleNewSecret00001"
refreshToken = "1//0gExampleNewRefreshToken-000000001"
`);
	});

	it('has no section without a setting', () => {
		expect(php.create(compulsory)).toMatch(/^\[OAUTH2\]\nclientId = /);
	});
});

describeEdits(php, {
	corpus: phpCorpus,
	refused: refusedPhp,
	values: valuesLike(),
	others: text => {
		let section = '';
		const lines = text.split(/(?<=\n)/).filter(line => {
			section = /^\uFEFF?\[(\w+)\]/.exec(line)?.[1] ?? section;
			return names[/^\s*(\w+)\s*=/.exec(line)?.[1] ?? '']?.startsWith(`${section}/`) !== true;
		});
		// A section that is missing goes to the end.
		return lines.join('').replace(/(?:\s*\[(?:GOOGLE_ADS|OAUTH2)\])*\s*$/, '');
	},
});

describe('edit, F89: the bytes of one line', () => {
	const edited = (name: string, values: Values = sampleValues) => php.edit(phpCorpus[name]!, values);

	it('keeps the quotes that can hold the value, and the comment behind', () => {
		const values = {...sampleValues, clientSecret: '${HOME}'};
		expect(edited('quotes of both kinds', values)).toContain(
			`clientId = '${sampleValues.clientId}' ; "it's"\nclientSecret = '\${HOME}'\n`,
		);
		expect(edited('without quotes')).toContain(`developerToken = "${sampleValues.developerToken}" ; mine\n`);
	});

	it('leaves a value that is already there as it is written', () => {
		const text = `[GOOGLE_ADS]\nloginCustomerId = 001234567890\n${php.create(compulsory).replaceAll('"', '')}`;
		expect(php.edit(text, {...compulsory, loginCustomerId: '1234567890'})).toBe(text);
	});

	it("adds a line below its section's last one of ours, written like that", () => {
		expect(edited('no blanks around =')).toContain(
			`loginCustomerId="1234567890"\ndeveloperToken="${sampleValues.developerToken}"\n[OAUTH2]\n`,
		);
		expect(edited('Windows line endings')).toBe(
			[
				'[GOOGLE_ADS]',
				`developerToken = "${sampleValues.developerToken}"`,
				'loginCustomerId = "1234567890"',
				'; c1',
				'[OAUTH2]',
				`clientId = "${sampleValues.clientId}"`,
				`refreshToken = "${sampleValues.refreshToken}"`,
				`clientSecret = "${sampleValues.clientSecret}"`,
				'',
			].join('\r\n'),
		);
		expect(edited('byte order mark, first line opens')).toContain(`\r\n\tclientSecret = "`);
	});

	it('adds a section at the end', () => {
		expect(edited('no final newline, another section last', compulsory)).toBe(
			`[LOGGING]\nlogLevel = INFO\n\n${php.create(compulsory).trimEnd()}`,
		);
		expect(edited('only the section of the account', compulsory)).toBe(
			`[GOOGLE_ADS]\ndeveloperToken = "x4"\n\n${php.create(compulsory)}`,
		);
	});
});

describe('read', () => {
	it('takes placeholders, empty values and words that are no text for absent', () => {
		expect(php.read(phpCorpus["Google's sample"]!)).toEqual({});
		expect(php.read(phpCorpus['empty values and words that are none']!)).toEqual({});
	});

	it('takes the last of a section and of a setting, and nothing computed', () => {
		expect(php.read('[OAUTH2]\nclientId = a\nclientSecret = b\n[OAUTH2]\nclientId = c\nclientId = d\n')).toEqual({
			clientId: 'd',
		});
		expect(php.read('[OAUTH2]\nclientId = a\nclientId = "${X}"\nclientSecret = b\n')).toEqual({clientSecret: 'b'});
	});

	it('pollutes no prototype', () => {
		expect(php.read('[__proto__]\nclientId = a\n[OAUTH2]\n__proto__ = b\n__proto__[clientId] = c\n')).toEqual({});
		expect(Object.hasOwn(Object.prototype, 'clientId')).toBe(false);
	});
});

describe.skipIf(realReader('php', 'read-ini.php').missing)('real PHP', () => {
	const {read} = realReader('php', 'read-ini.php');
	const ours = new Set(Object.values(names));
	// Blanks after the last value of a file without a final newline count, until a line is added below.
	const withoutOurs = (settings: Readonly<Record<string, string | null>> | null | undefined) =>
		Object.entries(settings ?? {}).flatMap(([name, value]) => (ours.has(name) ? [] : [[name, value?.trimEnd()]]));

	it.each(["'c' ", "'c'\t ", '"c" ', "'c'", '"a"\'b\' ', '\'a\'"b" ', 'c ', "'c' \n"])(
		'reads %j at the end of a file as we do, and no blank behind a token that we write',
		literal => {
			const text = `[OAUTH2]\nclientId = "a"\nclientSecret = "b"\nrefreshToken = ${literal}`;
			const values = {clientId: 'x', clientSecret: 'y', refreshToken: '1//0new'};
			const [before, after] = read([text, php.edit(text, values)]);
			expect(before).toMatchObject({'OAUTH2/refreshToken': php.read(text).refreshToken});
			expect(after).toMatchObject(named(values));
		},
	);

	it('F91: yields the very values from what we create and edit, whatever they are', () => {
		const samples = [
			...hostileValues.map(value => ({...sampleValues, clientId: value, clientSecret: value, developerToken: value})),
			...fc.sample(valuesLike(), runs(300)),
		];
		const texts = Object.values(phpCorpus).filter(text => text.length < 10_000);
		const written = samples.flatMap(values =>
			[php.create(values), ...texts.map(text => php.edit(text, values))].map(text => ({text, values})),
		);
		const results = read(written.map(({text}) => text));
		for (const [index, {text, values}] of written.entries()) expect(results[index], text).toMatchObject(named(values));
	});

	it('agrees with what we read wherever we edit, and finds all other settings as they were', () => {
		const corpus = Object.values(phpCorpus);
		const texts = [...corpus, ...fc.sample(mixtures([...corpus, ...refusedPhp.map(({text}) => text)]), runs(3000))];
		const edits = texts.flatMap(text => {
			const after = editOrRefuse(php, text, sampleValues);
			return after === undefined ? [] : [{text, after}];
		});
		expect(edits.length).toBeGreaterThan(1000);
		const before = read(edits.map(({text}) => text));
		const after = read(edits.map(edit => edit.after));
		for (const [index, edit] of edits.entries()) {
			// Some mistakes we don't see (`a = b true`); such a file stays as unreadable as it was.
			if (before[index] === null) continue;
			const found = Object.entries(php.read(edit.text)).map(([key, value]) => [names[key], value]);
			expect(before[index], edit.text).toMatchObject(Object.fromEntries(found));
			expect(after[index], edit.after).toMatchObject(named(sampleValues));
			expect(withoutOurs(after[index]), edit.after).toEqual(withoutOurs(before[index]));
		}
	});

	it('F90: would notice a file it refuses', () => {
		expect(read(['[OAUTH2]\nx = (', '[OAUTH2]\nx = 1'])).toEqual([null, {'OAUTH2/x': '1'}]);
	});

	it('finds no mistake in our program', () => {
		expect(spawnSync('php', ['-l'], {input: php.usage({}).code, encoding: 'utf8'}).stdout).toContain(
			'No syntax errors',
		);
	});
});
