import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {maskLine} from '../../source/configs/mask-line.js';

describe('maskLine', () => {
	it.each([
		["  c.refresh_token = '1//0gExampleToken-0000abcd' # Anna's", "  c.refresh_token = '1//••••abcd' # Anna's"],
		['#c.client_secret="GOCSPX-exampleSecret9999"', '#c.client_secret="GOCSPX-••••9999"'],
		["c.developer_token ||= 'short'", "c.developer_token ||= '••••'"],
		["c.client_secret = 'it\\'s a secret'", "c.client_secret = '••••cret'"],
		["c.client_secret = 'never closed", "c.client_secret = '••••osed"],
		['refresh_token: 1//0gExampleToken-0000abcd # note', 'refresh_token: 1//••••abcd # note'],
		['clientSecret=plainsecret1234', 'clientSecret=••••1234'],
		['api.googleads.refreshToken = 1//0gExampleToken-0000abcd', 'api.googleads.refreshToken = 1//••••abcd'],
		[
			'<add key="OAuth2RefreshToken" value="1//0gExampleToken-0000abcd"/>',
			'<add key="OAuth2RefreshToken" value="1//••••abcd"/>',
		],
		['"OAuth2ClientSecret": "GOCSPX-exampleSecret9999",', '"OAuth2ClientSecret": "GOCSPX-••••9999",'],
		["GOOGLE_ADS_DEVELOPER_TOKEN='abcdefghijklmnop'", "GOOGLE_ADS_DEVELOPER_TOKEN='••••mnop'"],
		['# my old one was 1//0gExampleToken-0000abcd, sorry', '# my old one was 1//••••abcd, sorry'],
		['# and GOCSPX-exampleSecret9999', '# and GOCSPX-••••9999'],
		['# and ya29.exampleAccessToken0001', '# and ya29.••••0001'],
	])('%s', (line, masked) => {
		expect(maskLine(line, [])).toBe(masked);
	});

	it.each([
		"  c.refresh_token = 'INSERT_REFRESH_TOKEN_HERE'",
		"  c.client_id = 'x'",
		'# The refresh token is required.',
	])('has nothing to mask in: %s', line => {
		expect(maskLine(line, [])).toBe(line);
	});

	it('masks a known secret wherever it stands, the longer one first', () => {
		expect(maskLine('# exampledev1234, exampledev1234567', ['exampledev1234', 'exampledev1234567'])).toBe(
			'# ••••1234, ••••4567',
		);
	});

	it('F91: shows no more than the last four characters of any secret that is named', () => {
		const secret = fc.string({unit: fc.constantFrom(...'abcXYZ019-_/'), minLength: 5, maxLength: 40});
		fc.assert(
			fc.property(secret, fc.constantFrom("'", '"'), (value, quote) => {
				const shown = maskLine(`c.refresh_token = ${quote}#${value}${quote} # x`, []);
				for (let at = 0; at + 5 <= value.length; at += 1) expect(shown).not.toContain(value.slice(at, at + 5));
			}),
		);
	});
});
