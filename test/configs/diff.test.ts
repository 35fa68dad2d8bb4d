import {describe, expect, it} from 'vitest';
import {maskedDiff} from '../../source/configs/diff.js';
import {ruby} from '../../source/configs/ruby.js';
import {rubyCorpus} from './ruby-corpus.js';
import {formerValues, sampleValues} from './sample-values.js';

const signs = {same: ' ', added: '+', removed: '-', gap: '⋮'};
const shown = (before: string, after: string, secrets: readonly string[] = []) =>
	maskedDiff(before, after, secrets)
		.map(({type, text, lineNumber}) => `${lineNumber} ${signs[type]} ${text}`)
		.join('\n');

describe('maskedDiff', () => {
	it('shows each change with three lines around it, numbered, secrets masked', () => {
		const before = rubyCorpus["Google's sample"]!;
		expect(shown(before, ruby.edit(before, sampleValues))).toMatchInlineSnapshot(`
			"6     c.treat_deprecation_warnings_as_errors = false
			7   
			8     # The developer token is required.
			9 -   c.developer_token = 'INSERT_DEVELOPER_TOKEN_HERE'
			9 +   c.developer_token = '••••0001'
			10   
			11     # The default method of authentication is to use a refresh token, client id,
			12     # and client secret to generate an access token.
			13 -   c.client_id = 'INSERT_CLIENT_ID_HERE'
			14 -   c.client_secret = 'INSERT_CLIENT_SECRET_HERE'
			15 -   c.refresh_token = 'INSERT_REFRESH_TOKEN_HERE'
			13 +   c.client_id = '104733120987-k3v0examplenew8f2k.apps.googleusercontent.com'
			14 +   c.client_secret = 'GOCSPX-••••0001'
			15 +   c.refresh_token = '1//••••0001'
			16 +   c.login_customer_id = '1234567890'
			17   
			18     # c.keyfile = 'path/to/keyfile.json'
			19     # c.authentication = INSERT_AUTHENTICATION_METHOD_HERE"
		`);
	});

	it('shows a gap between changes that are far apart, with the number of the line it begins at', () => {
		const lines = Array.from({length: 12}, (_, index) => `${index + 1}`);
		const after = lines.with(0, 'x').with(11, 'y');
		expect(shown(lines.join('\n'), after.join('\n'))).toBe(
			[
				...['1 - 1', '1 + x', '2   2', '3   3', '4   4', '5 ⋮ '],
				...['9   9', '10   10', '11   11', '12 - 12', '12 + y'],
			].join('\n'),
		);
	});

	it('shows a new file as added lines', () => {
		expect(shown('', 'a\nb\n')).toBe('1 + a\n2 + b');
	});

	it('shows what is not in the file any more with its old number', () => {
		expect(shown('a\nb\nc\n', 'a\nc\n')).toBe('1   a\n2 - b\n2   c');
	});

	it('says nothing where nothing changes, and nothing of a missing final newline', () => {
		expect(maskedDiff('a\n', 'a\n', [])).toEqual([]);
		expect(shown('a\nb', 'c\nb')).toBe('1 - a\n1 + c\n2   b');
	});

	it('lets nothing through that a terminal would obey', () => {
		expect(shown('', '\uFEFF\tx = "\u001B[2J\u202E"\r\n')).toBe('1 + x = ""');
		expect(shown('', '\t \ta\u001B]0;title\u0007b\r\n')).toBe('1 +      ab');
	});

	it('never shows a secret, old or new, of any file', () => {
		const secrets = [formerValues, sampleValues].flatMap(values => [
			values.clientSecret,
			values.refreshToken,
			values.developerToken,
		]);
		const before = ruby.create(formerValues);
		const text = shown(before, ruby.edit(before, sampleValues), secrets);
		for (const secret of secrets) {
			expect(text).not.toContain(secret.slice(0, -4));
			expect(text).toContain(secret.slice(-4));
		}
	});
});
