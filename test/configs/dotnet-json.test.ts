import {describe, expect, it} from 'vitest';
import {dotnetJson} from '../../source/configs/dotnet-json.js';
import {dotnetNames} from '../../source/configs/dotnet-names.js';
import {describeFormat} from './describe-format.js';
import {dotnetJsonCorpus, refusedDotnetJson} from './dotnet-json-corpus.js';
import {otherJson} from './other-json.js';
import {realReader} from './real-reader.js';
import {sampleValues} from './sample-values.js';

describeFormat(dotnetJson, {
	names: dotnetNames,
	corpus: dotnetJsonCorpus,
	refused: refusedDotnetJson,
	others: text => otherJson(text, [...Object.values(dotnetNames), 'OAuth2Mode'], 'GoogleAdsApi'),
	reader: realReader('python3', 'read_dotnet_json.py'),
});

const values = {clientId: 'new1', clientSecret: 'n"2', refreshToken: 'n\\3'};

describe('dotnet-json', () => {
	it('looks where the library does', () => {
		const paths = (value?: string) =>
			dotnetJson.searchPaths({
				env: {GOOGLE_ADS_CONFIGURATION_FILE_PATH: value},
				homeFolder: '/home/me',
				workingFolder: '/work',
			});
		expect(paths('/etc/ads.json')).toEqual(['/etc/ads.json']);
		expect(paths('')).toEqual(['/work/appsettings.json']);
		expect(paths()).toEqual(['/work/appsettings.json']);
	});

	it("creates Google's sample with the values in it, and no empty one", () => {
		expect(dotnetJson.create(values)).toBe(`{
  "GoogleAdsApi": {
    "OAuth2Mode": "APPLICATION",
    "OAuth2ClientId": "new1",
    "OAuth2ClientSecret": "n\\"2",
    "OAuth2RefreshToken": "n\\\\3"
  }
}
`);
	});

	it.each(Object.entries(dotnetJsonCorpus))('says how to sign in: %s', (_, text) => {
		expect(dotnetJson.edit(text, sampleValues).match(/^[^/]*"OAuth2Mode": "APPLICATION"/gm)).toHaveLength(1);
	});
});

describe('edit, F89: the bytes of one line', () => {
	const edited = (name: string) => dotnetJson.edit(dotnetJsonCorpus[name]!, values);

	it('adds lines behind the comment of the last of ours', () => {
		expect(edited('comments')).toContain(`"OAuth2ClientId": "new1", // the client, "quoted"
    "OAuth2ClientSecret": "n\\"2", /* until
      March */ // c
    "OAuth2Mode": "APPLICATION",
    "OAuth2RefreshToken": "n\\\\3"
    // the end
  } // c
`);
	});

	it('keeps trailing commas', () => {
		expect(edited('trailing commas')).toBe(`{
  "GoogleAdsApi": {
    "OAuth2ClientId": "new1", // c
    "OAuth2Mode": "APPLICATION",
    "OAuth2ClientSecret": "n\\"2",
    "OAuth2RefreshToken": "n\\\\3",
    "Timeout": 1, // c
  },
}
`);
	});

	it('stays on the line where all is on one', () => {
		expect(edited('minified')).toBe(
			'{"Logging":{"A":[1,{"B":"}"}]},"GoogleAdsApi":{"Timeout":1,"OAuth2ClientId":"new1", "OAuth2Mode": "APPLICATION", "OAuth2ClientSecret": "n\\"2", "OAuth2RefreshToken": "n\\\\3"},"Z":{}}',
		);
	});

	it("makes the section in the file's indentation and line ending", () => {
		expect(edited('no section, tabs')).toBe(
			'{\r\n\t"Logging": {"A": "b"},\r\n\t"GoogleAdsApi": {\r\n\t\t"OAuth2Mode": "APPLICATION",\r\n\t\t"OAuth2ClientId": "new1",\r\n\t\t"OAuth2ClientSecret": "n\\"2",\r\n\t\t"OAuth2RefreshToken": "n\\\\3"\r\n\t}\r\n}',
		);
		expect(edited('no section')).toContain('  }, // c\n  "GoogleAdsApi": {\n    "OAuth2Mode": "APPLICATION",\n');
		expect(edited('an empty section')).toContain(
			'{\n  "GoogleAdsApi": {\n    "OAuth2Mode": "APPLICATION",\n    "OAuth2ClientId": "new1",\n    "OAuth2ClientSecret": "n\\"2",\n    "OAuth2RefreshToken": "n\\\\3"\n  }\n}\n',
		);
		expect(dotnetJson.edit('{}\n', values)).toBe(dotnetJson.create(values));
	});

	it('fills an open empty section, two spaces deeper than where it stands', () => {
		expect(dotnetJson.edit('{\n  "GoogleAdsApi": {\n  }\n}\n', {...values, developerToken: 'd'})).toMatch(
			/^\{\n {2}"GoogleAdsApi": \{\n {4}"\w+": .*,\n {4}"/,
		);
	});

	it('leaves a number alone that says the same', () => {
		const text = '{"GoogleAdsApi": {"LoginCustomerId": 1234567890}}';
		expect(dotnetJson.edit(text, {...values, loginCustomerId: '1234567890'})).toContain(
			'"LoginCustomerId": 1234567890,',
		);
	});

	it.each(['untrue', 'true!'])('minds no switch that only looks like true: %s', value => {
		const text = `{"GoogleAdsApi": {"UseApplicationDefaultCredentials": "${value}"}}`;
		expect(dotnetJson.edit(text, values)).toContain(`"UseApplicationDefaultCredentials": "${value}", "OAuth2Mode"`);
	});

	it('finds no value in an object', () => {
		expect(dotnetJson.read('{"GoogleAdsApi": {"OAuth2ClientId": {"A": "x"}, "DeveloperToken": "d"}}')).toEqual({
			developerToken: 'd',
		});
		expect(dotnetJson.needs?.('{"GoogleAdsApi": {"OAuth2Mode": {"A": "x"}}}')).toBe('OAuth2Mode');
	});

	it('replaces a way to sign in that is no other', () => {
		expect(edited('values that are no strings')).toContain('    "OAuth2Mode": "APPLICATION",\n');
		expect(dotnetJson.edit('{"GoogleAdsApi": {"OAuth2Mode": "INSERT_MODE_HERE"}}', values)).toContain(
			'"OAuth2Mode": "APPLICATION"',
		);
	});
});

describe('read', () => {
	it.each([
		[
			'what is no string as .NET writes it',
			'values that are no strings',
			{loginCustomerId: '9876543210', clientId: 'True', refreshToken: '1.50e3'},
		],
		['escapes', 'escapes', {clientId: 'x"\\/1', clientSecret: '{"a": ['}],
	])('takes %s', (_, name, expected) => {
		expect(dotnetJson.read(dotnetJsonCorpus[name]!)).toEqual(expected);
	});

	it.each([
		['the same name twice', '{"GoogleAdsApi": {"OAuth2ClientId": "a", "OAuth2ClientId": "b"}}'],
		['names that differ in case only', '{"GoogleAdsApi": {"OAuth2ClientId": "a", "oauth2clientid": "b"}}'],
		['a name in and outside the section', '{"GoogleAdsApi": {"OAuth2ClientId": "a"}, "OAuth2ClientId": "b"}'],
	])('takes nothing where .NET fails: %s', (_, text) => {
		expect(dotnetJson.read(text)).toEqual({});
	});

	it('takes two sections together, and what stands outside', () => {
		const text =
			'{"GoogleAdsApi": {"OAuth2ClientId": "a"}, "GoogleAdsApi": {"DeveloperToken": "b"}, "LoginCustomerId": 1}';
		expect(dotnetJson.read(text)).toEqual({clientId: 'a', developerToken: 'b', loginCustomerId: '1'});
	});
});
