import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Values} from '../../source/configs/format.js';
import {ruby} from '../../source/configs/ruby.js';
import {type RubyKey, rubyKeys} from '../../source/configs/ruby-assignment.js';
import {WizardError} from '../../source/system/wizard-error.js';
import {runs} from '../helpers/sized.js';
import {evaluateRuby, withoutRuby} from './evaluate-ruby.js';
import {refusedRuby, rubyCorpus} from './ruby-corpus.js';
import {values as anyValues, rubyFile} from './ruby-files.js';
import {sampleValues} from './sample-values.js';

const corpus = Object.entries(rubyCorpus);
const {developerToken: _, loginCustomerId: __, ...compulsory} = sampleValues;

/** The lines no edit may touch: all but active assignments of our settings. */
const otherLines = (text: string) =>
	text
		.split(/(?<=\n)/)
		.filter(line => !new RegExp(`^\\s*\\w+\\.(${Object.values(rubyKeys).join('|')})\\s*=`).test(line));

const named = (values: Partial<Values>) =>
	Object.fromEntries(Object.entries(values).map(([key, value]) => [rubyKeys[key as RubyKey], value]));

describe('searchPaths', () => {
	const surroundings = {homeFolder: '/home/me', workingFolder: '/work'};
	it("is the library's own", () => {
		expect(ruby.searchPaths({...surroundings, env: {}})).toEqual(['/home/me/google_ads_config.rb']);
		expect(ruby.searchPaths({...surroundings, env: {GOOGLE_ADS_CONFIGURATION_FILE_PATH: '/etc/ads.rb'}})).toEqual([
			'/etc/ads.rb',
		]);
		expect(ruby.searchPaths({...surroundings, env: {GOOGLE_ADS_CONFIGURATION_FILE_PATH: ''}})).toEqual([
			'/home/me/google_ads_config.rb',
		]);
	});
});

describe('create', () => {
	it("is Google's sample with the values in it", () => {
		expect(ruby.create(sampleValues)).toBe(`Google::Ads::GoogleAds::Config.new do |c|
  c.client_id = '104733120987-k3v0examplenew8f2k.apps.googleusercontent.com'
  c.client_secret = 'GOCSPX-exampleNewSecret00001'
  c.refresh_token = '1//0gExampleNewRefreshToken-000000001'
  c.developer_token = 'exampleNewDevToken0001'
  c.login_customer_id = '1234567890'
  c.log_level = 'WARN'
  c.log_target = STDOUT
end
`);
	});

	it('never writes an empty value', () => {
		const text = ruby.create(compulsory);
		expect(text).not.toContain('developer_token');
		expect(text).not.toContain('login_customer_id');
	});
});

describe('snippet', () => {
	it('has the lines to paste', () => {
		expect(ruby.snippet(compulsory)).toBe(`c.client_id = '${compulsory.clientId}'
c.client_secret = '${compulsory.clientSecret}'
c.refresh_token = '${compulsory.refreshToken}'
`);
	});
});

describe.each(corpus)('edit, F89: %s', (_, text) => {
	it('sets our values and reads them back', () => {
		expect(ruby.read(ruby.edit(text, sampleValues))).toEqual(sampleValues);
	});

	it('keeps every other line to the byte', () => {
		expect(otherLines(ruby.edit(text, sampleValues))).toEqual(otherLines(text));
	});

	it('changes nothing the second time', () => {
		const once = ruby.edit(text, sampleValues);
		expect(ruby.edit(once, sampleValues)).toBe(once);
	});

	it('leaves settings alone that have no new value', () => {
		const {developerToken, loginCustomerId} = ruby.read(text);
		const after = ruby.read(ruby.edit(text, compulsory));
		expect(after.developerToken).toBe(developerToken);
		expect(after.loginCustomerId).toBe(loginCustomerId);
	});
});

describe('edit, F89: the bytes of one line', () => {
	const edited = (name: string) => ruby.edit(rubyCorpus[name]!, sampleValues);

	it('keeps double quotes and the comment behind', () => {
		expect(edited('double quotes')).toContain(`  c.refresh_token = "${sampleValues.refreshToken}"   # until March\n`);
	});

	it('leaves double quotes where the value would be live in them', () => {
		const text = ruby.edit(rubyCorpus['double quotes']!, {...compulsory, refreshToken: '1//0#{exit}'});
		expect(text).toContain(`  c.refresh_token = '1//0#{exit}'   # until March\n`);
	});

	it("uses the block's own variable, the file's indentation and its line ending", () => {
		expect(edited('another variable, braces')).toContain(
			`\n    config.client_secret   =   '${sampleValues.clientSecret}'\n    config.developer_token = '${sampleValues.developerToken}'\n`,
		);
		expect(edited('Windows line endings')).toContain(`\r\n  c.client_secret = '${sampleValues.clientSecret}'\r\n`);
		expect(edited('byte order mark, first line opens')).toMatch(
			/^\uFEFFGoogle.*\r\n\tc\.client_id = .*\r\n\tc\.client_secret = /,
		);
		expect(edited('only comments in the block')).toContain(`do |c|\n      c.client_id = `);
		expect(edited('an indented empty block')).toContain(`do |c|\n    c.client_id = `);
	});

	it('keeps a file without a final newline that way', () => {
		expect(edited('no final newline')).toMatch(/\nend$/);
	});
});

describe.each(refusedRuby)('edit refuses, F89 F90: $name', ({text, reason, lines, key}) => {
	it('with the reason and the line numbers', () => {
		const failure = failureOf(() => ruby.edit(text, sampleValues));
		expect(failure).toEqual({type: 'config-not-editable', reason, lines, ...(key === undefined ? {} : {key})});
	});

	it('and can still be read', () => {
		expect(() => ruby.read(text)).not.toThrow();
	});
});

describe('read', () => {
	it('takes placeholders and empty values for absent', () => {
		expect(ruby.read(rubyCorpus["Google's sample"]!)).toEqual({});
		expect(ruby.read(rubyCorpus['values in other types']!)).toEqual({clientId: 'x1', loginCustomerId: '9876543210'});
	});

	it('undoes the escapes of both quotes', () => {
		expect(ruby.read(rubyCorpus['double quotes']!)).toEqual({
			clientId: 'x1',
			clientSecret: 'x"2\\ #{no}',
			refreshToken: 'x3',
		});
		expect(ruby.read(rubyCorpus['another variable, braces']!).clientSecret).toBe("it's \\");
	});

	it('takes computed values for absent', () => {
		const text = "Google::Ads::GoogleAds::Config.new do |c|\n  c.refresh_token = ENV['X']\n  c.client_id = 'x'\nend\n";
		expect(ruby.read(text)).toEqual({clientId: 'x'});
	});
});

describe('any file, any values', () => {
	it('only our lines change, and they read back', () => {
		fc.assert(
			fc.property(rubyFile, anyValues, (text, values) => {
				const after = ruby.edit(text, values);
				expect(ruby.read(after)).toEqual({...ruby.read(text), ...values});
				expect(otherLines(after)).toEqual(otherLines(text));
				expect(ruby.edit(after, values)).toBe(after);
			}),
		);
	});

	it('reading and editing any text at all never ends in anything but a WizardError', () => {
		const piece = fc.constantFrom(...corpus.flatMap(([, text]) => text.split(/\b/)), '\0', "'", '"', '\n', '\r');
		fc.assert(
			fc.property(fc.array(piece, {maxLength: 60}), pieces => {
				const text = pieces.join('');
				ruby.read(text);
				try {
					ruby.edit(text, sampleValues);
				} catch (error) {
					expect(error).toBeInstanceOf(WizardError);
				}
			}),
		);
	});
});

describe.skipIf(withoutRuby)('real Ruby', () => {
	it('F91: yields the very values from what we create and edit, whatever they are', () => {
		const samples = fc.sample(fc.tuple(rubyFile, anyValues), runs(150));
		const texts = samples.flatMap(([text, values]) => [text, ruby.create(values), ruby.edit(text, values)]);
		const results = evaluateRuby(texts);
		for (const [index, [text, values]] of samples.entries()) {
			const [before, created, edited] = results.slice(index * 3, index * 3 + 3);
			expect(created?.values, ruby.create(values)).toMatchObject(named(values));
			expect(edited?.values, text).toEqual({...before?.values, ...named(values)});
		}
	});

	const nasty = [
		"it's",
		'\\',
		"\\'",
		'#{raise}',
		'#$0',
		'#@x',
		'"',
		"'; exit; '",
		'\\n',
		'`id`',
		'%q(x)',
		'x'.repeat(300),
	];
	it.each(nasty)('F91: yields %j', value => {
		const values = {...sampleValues, clientSecret: value, refreshToken: `1//0${value}`};
		const quoted = `Google::Ads::GoogleAds::Config.new do |c|\n  c.client_secret = "x"\n  c.refresh_token = 'x'\nend\n`;
		for (const result of evaluateRuby([ruby.create(values), ruby.edit(quoted, values)])) {
			expect(result.error).toBeUndefined();
			expect(result.values).toMatchObject(named(values));
		}
	});

	it('agrees with what we read, and finds all other settings as they were, in the whole corpus', () => {
		const results = evaluateRuby(corpus.flatMap(([, text]) => [text, ruby.edit(text, sampleValues)]));
		for (const [index, [name, text]] of corpus.entries()) {
			const [before, after] = results.slice(index * 2, index * 2 + 2);
			expect(before?.values, name).toMatchObject(named(ruby.read(text)));
			expect(after?.values, name).toEqual({...before?.values, ...named(sampleValues)});
		}
	});

	it('reads the corpus as valid Ruby and would notice if it were not', () => {
		expect(evaluateRuby(['Google::Ads::GoogleAds::Config.new do |c|\n', '1'])).toEqual([
			{error: expect.stringContaining('SyntaxError')},
			{error: expect.stringContaining('TypeError')},
		]);
	});
});

function failureOf(work: () => unknown): unknown {
	try {
		work();
	} catch (error) {
		if (error instanceof WizardError) return error.failure;
		throw error;
	}

	return undefined;
}
