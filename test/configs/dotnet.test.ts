import {describe, expect, it} from 'vitest';
import {dotnet} from '../../source/configs/dotnet.js';
import {describeFormat} from './describe-format.js';
import {dotnetCorpus, refusedDotnet} from './dotnet-corpus.js';
import {realReader} from './real-reader.js';
import {sampleValues} from './sample-values.js';

const names = {
	developerToken: 'DeveloperToken',
	clientId: 'OAuth2ClientId',
	clientSecret: 'OAuth2ClientSecret',
	refreshToken: 'OAuth2RefreshToken',
	loginCustomerId: 'LoginCustomerId',
};
const reader = realReader('python3', 'read_app_config.py');

/** What is in no element: comments, CDATA and instructions. Or the `<add>` of a setting of ours, in the section. */
const pieces =
	/<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|<appSettings>.*<\/appSettings>|\s*<add\b(?:"[^"]*"|'[^']*'|[^>"'])*?(?:\/>|>[^<]*<\/add>)/gs;
const isOurs = (add: string) =>
	/key\s*=\s*["'](?:DeveloperToken|OAuth2(?:Mode|RefreshToken|(?:C|&#67;)lient(?:Id|Secret))|LoginCustomerId)["']/.test(
		add,
	);

/** An element that was empty gets an end tag of its own. */
const withoutEmptySections = (text: string) =>
	text.replace(/<GoogleAdsApi\s*(?:\/>|>\s*<\/GoogleAdsApi\s*>)/, '<GoogleAdsApi/>');

describeFormat(dotnet, {
	names,
	fixed: ['OAuth2Mode'],
	corpus: dotnetCorpus,
	refused: refusedDotnet,
	others: text =>
		withoutEmptySections(text.replace(pieces, piece => (/^\s*<add/.test(piece) && isOurs(piece) ? '' : piece))),
	reader,
});

describe('dotnet', () => {
	const {developerToken: _, loginCustomerId: __, ...compulsory} = sampleValues;
	const short = {clientId: 'x1', clientSecret: 'x2', refreshToken: 'x3'};
	const edited = (text: string) => dotnet.edit(text, short);

	it('says how the library is told to read it, from where it has to be', () => {
		const {code, run} = dotnet.usage({});
		expect(code).toContain('config.LoadFromDefaultAppConfigSection();');
		expect(run).toBe('dotnet run');
		expect(dotnet.usage({path: '/x/App.config', platform: 'linux'}).run).toMatch(
			/^cp -i .* App\.config && dotnet run$/,
		);
		expect(dotnet.usage({path: 'C:\\App.config', platform: 'win32'}).run).toMatch(
			/^copy \/-Y .* App\.config && dotnet run$/,
		);
	});

	it('looks in the working folder', () => {
		expect(dotnet.searchPaths({env: {}, homeFolder: '/home/me', workingFolder: '/work'})).toEqual(['/work/App.config']);
	});

	it("creates Google's sample with the values in it", () => {
		expect(dotnet.create(compulsory)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <configSections>
    <section name="GoogleAdsApi" type="System.Configuration.DictionarySectionHandler" />
  </configSections>
  <GoogleAdsApi>
    <add key="OAuth2Mode" value="APPLICATION" />
    <add key="OAuth2ClientId" value="${compulsory.clientId}" />
    <add key="OAuth2ClientSecret" value="${compulsory.clientSecret}" />
    <add key="OAuth2RefreshToken" value="${compulsory.refreshToken}" />
  </GoogleAdsApi>
</configuration>
`);
	});

	it('gives the section to paste', () => {
		expect(dotnet.snippet(short)).toBe(`<GoogleAdsApi>
  <add key="OAuth2Mode" value="APPLICATION" />
  <add key="OAuth2ClientId" value="x1" />
  <add key="OAuth2ClientSecret" value="x2" />
  <add key="OAuth2RefreshToken" value="x3" />
</GoogleAdsApi>
`);
	});

	it('keeps the quotes of each value and escapes what they cannot hold', () => {
		const text = `<configuration><GoogleAdsApi><add key="OAuth2ClientId" value='x'/><add key="OAuth2ClientSecret" value="x"/></GoogleAdsApi></configuration>`;
		const after = dotnet.edit(text, {clientId: `a'"&<>`, clientSecret: `a'"&<>`, refreshToken: 'x3'});
		expect(after).toContain(`key="OAuth2ClientId" value='a&apos;"&amp;&lt;&gt;'/>`);
		expect(after).toContain(`key="OAuth2ClientSecret" value="a'&quot;&amp;&lt;&gt;"/>`);
	});

	it('adds what is missing behind the last of ours, as the file is laid out', () => {
		expect(edited(dotnetCorpus['mixed line endings']!)).toBe(
			[
				'<configuration>\r\n  <GoogleAdsApi>\n    <add key="OAuth2ClientId" value="x1"/>\n',
				'    <add key="OAuth2Mode" value="APPLICATION" />\n    <add key="OAuth2ClientSecret" value="x2" />\n',
				'    <add key="OAuth2RefreshToken" value="x3" />\r\n    <add key="Timeout" value="1"/>\n',
				'  </GoogleAdsApi>\n</configuration>\r\n',
			].join(''),
		);
		expect(edited(dotnetCorpus['all on one line']!)).toBe(
			'<configuration><GoogleAdsApi><add key="OAuth2ClientId" value="x1"/><add key="OAuth2Mode" value="APPLICATION" /><add key="OAuth2ClientSecret" value="x2" /><add key="OAuth2RefreshToken" value="x3" /></GoogleAdsApi></configuration>',
		);
	});

	it.each(['an empty section', 'an empty section over two lines', 'an empty section in one tag'])('fills %s', name => {
		expect(edited(dotnetCorpus[name]!)).toMatch(
			/^<configuration>\n {2}<GoogleAdsApi *>\n {4}<add .*\n {4}<add .*\n {4}<add .*\n {4}<add .*\n {2}<\/GoogleAdsApi *>\n<\/configuration>\n$/,
		);
	});

	describe('without a section', () => {
		const section = `  <GoogleAdsApi>
    <add key="OAuth2Mode" value="APPLICATION" />
    <add key="OAuth2ClientId" value="x1" />
    <add key="OAuth2ClientSecret" value="x2" />
    <add key="OAuth2RefreshToken" value="x3" />
  </GoogleAdsApi>
`;
		const declaration = '    <section name="GoogleAdsApi" type="System.Configuration.DictionarySectionHandler" />\n';
		const declarations = `  <configSections>\n${declaration}  </configSections>\n`;

		it.each([
			[
				'only the root',
				'<configuration>\n</configuration>\n',
				`<configuration>\n${declarations}${section}</configuration>\n`,
			],
			[
				'an empty root',
				'<configuration></configuration>\n',
				`<configuration>\n${declarations}${section}</configuration>\n`,
			],
			['a root in one tag', '<configuration />', `<configuration>\n${declarations}${section}</configuration>`],
			[
				'other sections',
				'<configuration>\n  <!-- c -->\n  <appSettings />\n  <!-- d -->\n</configuration>\n',
				`<configuration>\n${declarations}  <!-- c -->\n  <appSettings />\n${section}  <!-- d -->\n</configuration>\n`,
			],
			[
				'other declarations',
				'<configuration>\n  <configSections>\n    <section name="a" type="b"/>\n  </configSections>\n</configuration>\n',
				`<configuration>\n  <configSections>\n    <section name="a" type="b"/>\n${declaration}  </configSections>\n${section}</configuration>\n`,
			],
			[
				'an empty list of declarations',
				'<configuration>\n  <configSections/>\n  <a/>\n</configuration>\n',
				`<configuration>\n${declarations}  <a/>\n${section}</configuration>\n`,
			],
			[
				'our declaration',
				`<configuration>\n${declarations}</configuration>\n`,
				`<configuration>\n${declarations}${section}</configuration>\n`,
			],
		])('makes one: %s', (_, text, expected) => {
			expect(edited(text)).toBe(expected);
			expect(edited(expected)).toBe(expected);
			expect(edited(text.replaceAll('\n', '\r\n'))).toBe(
				text.includes('\n</') || text.endsWith('\n') ? expected.replaceAll('\n', '\r\n') : expected,
			);
		});
	});

	it('reads as the library does: the last of all sections wins, an element without value fails', () => {
		const add = (value: string) => `<add key="OAuth2ClientId" value="${value}"/>`;
		const sections = (...all: string[]) =>
			`<configuration>${all.map(inner => `<GoogleAdsApi>${inner}</GoogleAdsApi>`).join('')}</configuration>`;
		expect(dotnet.read(sections(add('a') + add('b'), add('c')))).toEqual({clientId: 'c'});
		expect(dotnet.read(sections(add('a'), '<clear/>'))).toEqual({});
		expect(dotnet.read(dotnetCorpus['odd tags, quotes and escapes']!)).toEqual({
			clientId: "it's",
			clientSecret: 'a "quoted" & <value>',
		});
	});
});
