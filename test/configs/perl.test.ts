import {describe, expect, it} from 'vitest';
import {perl} from '../../source/configs/perl.js';
import {describeFormat} from './describe-format.js';
import {perlCorpus, refusedPerl} from './perl-corpus.js';
import {realReader} from './real-reader.js';
import {sampleValues} from './sample-values.js';

const names = {
	developerToken: 'developerToken',
	clientId: 'clientId',
	clientSecret: 'clientSecret',
	refreshToken: 'refreshToken',
	loginCustomerId: 'loginCustomerId',
};

describeFormat(perl, {
	names,
	corpus: perlCorpus,
	refused: refusedPerl,
	others: text =>
		text
			.split('\n')
			.filter(line => !/^(?:clientId|clientSecret|refreshToken|developerToken|loginCustomerId)(?:[=\r]|$)/.test(line))
			.join('\n')
			.replace(/\n$/, ''),
	reader: realReader('perl', 'read-properties.pl'),
});

describe('perl', () => {
	const edited = (name: string) => perl.edit(perlCorpus[name]!, sampleValues);

	it('looks where the library looks', () => {
		const surroundings = {homeFolder: '/home/me', workingFolder: '/work'};
		expect(perl.searchPaths({...surroundings, env: {}})).toEqual(['/home/me/googleads.properties']);
		const env = {GOOGLE_ADS_CONFIGURATION_FILE_PATH: '/etc/ads.properties'};
		expect(perl.searchPaths({...surroundings, env})).toEqual(['/etc/ads.properties']);
	});

	it("creates Google's sample with the values in it", () => {
		expect(perl.create(sampleValues)).toBe(`developerToken=${sampleValues.developerToken}
clientId=${sampleValues.clientId}
clientSecret=${sampleValues.clientSecret}
refreshToken=${sampleValues.refreshToken}
loginCustomerId=1234567890
`);
	});

	it('ends the lines it writes in LF, and keeps the endings of all others', () => {
		expect(edited('Windows line endings')).toBe(
			[
				'# c\r',
				`clientId=${sampleValues.clientId}`,
				`clientSecret=${sampleValues.clientSecret}`,
				'loginCustomerId=1234567890',
				`developerToken=${sampleValues.developerToken}`,
				`refreshToken=${sampleValues.refreshToken}`,
				'proxy=x\r',
				'',
			].join('\n'),
		);
	});

	it('writes a value anew that only lacks the right line ending', () => {
		const text = perl.create(sampleValues);
		expect(perl.edit(text.replaceAll('\n', '\r\n'), sampleValues)).toBe(text);
	});

	it('reads as the library does: quotes, blanks and carriage returns are content', () => {
		expect(perl.read(perlCorpus['quotes, blanks and what looks like a comment']!)).toEqual({
			clientId: '"x1"',
			clientSecret: ' x2',
			refreshToken: 'x3 # until March',
		});
		expect(perl.read(perlCorpus['Windows line endings']!)).toEqual({clientId: 'x1\r', loginCustomerId: '9876543210\r'});
		expect(perl.read('refreshToken = x\n\tclientId=x\n')).toEqual({});
	});
});
