import {describe, expect, it} from 'vitest';
import {java} from '../../source/configs/java.js';
import {describeFormat} from './describe-format.js';
import {javaCorpus, refusedJava} from './java-corpus.js';
import {realReader} from './real-reader.js';
import {sampleValues} from './sample-values.js';

const names = {
	clientId: 'api.googleads.clientId',
	clientSecret: 'api.googleads.clientSecret',
	refreshToken: 'api.googleads.refreshToken',
	developerToken: 'api.googleads.developerToken',
	loginCustomerId: 'api.googleads.loginCustomerId',
};
const ours =
	/^[ \t\f]*api\.google(?:a|\\u0061)ds\.(?:clientId|clientSecret|refreshToken|developerToken|loginCustomerId)(?=[=: \t\f\r\n]|$)/;

describeFormat(java, {
	names,
	corpus: javaCorpus,
	refused: refusedJava,
	others: text =>
		text
			.split(/(?<=\r\n|\n|\r(?!\n))/)
			.filter(line => !ours.test(line))
			.join('')
			.replace(/(?:\r\n|[\r\n])$/, ''),
	reader: realReader('java', 'Reader.java'),
});

describe('java', () => {
	const edited = (name: string) => java.edit(javaCorpus[name]!, sampleValues);

	it('looks where the library looks', () => {
		const surroundings = {homeFolder: '/home/me', workingFolder: '/work'};
		expect(java.searchPaths({...surroundings, env: {}})).toEqual(['/home/me/ads.properties']);
		const env = {GOOGLE_ADS_CONFIGURATION_FILE_PATH: '/etc/ads.properties'};
		expect(java.searchPaths({...surroundings, env})).toEqual(['/etc/ads.properties']);
	});

	it("creates Google's sample with the values in it", () => {
		expect(java.create(sampleValues)).toBe(`api.googleads.clientId=${sampleValues.clientId}
api.googleads.clientSecret=${sampleValues.clientSecret}
api.googleads.refreshToken=${sampleValues.refreshToken}
api.googleads.developerToken=${sampleValues.developerToken}
api.googleads.loginCustomerId=1234567890
`);
	});

	it('keeps each separator and indentation, and adds the one that is missing', () => {
		expect(edited('every separator')).toBe(`api.googleads.clientId = ${sampleValues.clientId}
api.googleads.clientSecret:${sampleValues.clientSecret}
  api.googleads.refreshToken \t ${sampleValues.refreshToken}
api.googleads.developerToken=${sampleValues.developerToken}
\tapi.googleads.loginCustomerId\f:\f 1234567890
`);
	});

	it('leaves a value alone that says the same in other signs, and fills an empty file as it makes a new one', () => {
		const text = 'api.googleads.clientId=\\u0078\n';
		expect(java.edit(text, {...sampleValues, clientId: 'x'})).toContain(text);
		expect(java.edit('', sampleValues)).toBe(java.create(sampleValues));
	});

	it('escapes a value that starts like a separator', () => {
		const text = java.edit('api.googleads.clientSecret x\n', {...sampleValues, clientSecret: '=x'});
		expect(text).toContain('api.googleads.clientSecret \\=x\n');
		expect(java.read(text).clientSecret).toBe('=x');
	});

	it('adds lines after the last of ours, ended as that one is', () => {
		expect(edited('mixed line endings')).toMatch(/Secret=.*\r\n(?:api\.googleads\.\w+=.*\r\n){3}b=2\n$/);
		expect(edited('old Mac line endings')).toMatch(/^# c\rapi[^\n]*\rother=1\r$/);
		expect(edited('no final newline, another property last')).toMatch(/\nlog=x$/);
	});

	it('takes a trailing blank for a part of the value, as the library does', () => {
		expect(java.read(javaCorpus['trailing blanks']!)).toEqual({clientId: 'x1 ', loginCustomerId: '9876543210\t'});
	});

	it('reads nothing from a file that the library refuses', () => {
		expect(java.read('api.googleads.clientId=x\npath=C:\\users\n')).toEqual({});
	});
});
