import {describe, expect, it} from 'vitest';
import {parseArguments} from '../../source/commands/parse-arguments.js';
import {settingsOf} from '../../source/commands/settings.js';
import {formats} from '../../source/configs/formats.js';

const settings = (...argv: readonly string[]) => {
	const parsed = parseArguments(argv);
	if (parsed.type === 'unusable') throw new Error(parsed.problem);
	return settingsOf(parsed.values);
};

const none = {scopes: [], writes: [], timeout: 600_000, openBrowser: true, verify: true, copy: false, sandbox: false};

describe('settingsOf', () => {
	it.each([
		[[], none],
		[['-P', 'x.json'], {...none, client: {path: 'x.json'}}],
		[['--scope', 'openid'], {...none, scopes: ['openid']}],
		[
			['--scope', 'openid', '--scope', 'openid', '--scope', 'https://www.googleapis.com/auth/adwords'],
			{...none, scopes: ['openid']},
		],
		[['--login-hint', 'me@example.com'], {...none, loginHint: 'me@example.com'}],
		[['--login-hint', '108204268033311374519'], {...none, loginHint: '108204268033311374519'}],
		[['--redirect-uri', 'http://127.0.0.1:1/'], {...none, redirectUri: 'http://127.0.0.1:1/'}],
		[['--port', '0'], {...none, port: 0}],
		[['--timeout', '2.5'], {...none, timeout: 2500}],
		[['--no-browser'], {...none, openBrowser: false}],
		[['--sandbox'], {...none, sandbox: true}],
		[['--no-verify'], {...none, verify: false}],
		[['--api-version', 'v25'], {...none, apiVersion: 'v25'}],
		[['--api-version', '26'], {...none, apiVersion: 'v26'}],
		[['--login-customer-id', '123-456-7890'], {...none, loginCustomerId: '1234567890'}],
		[['--login-customer-id', '1234567890'], {...none, loginCustomerId: '1234567890'}],
		[['--json'], {...none, forProgram: true}],
		[['--copy'], {...none, copy: true}],
		[['--write', 'ruby'], {...none, writes: [{formatId: 'ruby'}]}],
		[['--write', 'ruby=~/a=b.rb'], {...none, writes: [{formatId: 'ruby', path: '~/a=b.rb'}]}],
	])('makes %j settings', (argv, expected) => {
		expect(settings(...argv)).toEqual(expected);
	});

	it.each([
		['--port', '65536'],
		['--port', 'x'],
		['--timeout', '0'],
		['--timeout', 'soon'],
		['--timeout', '86401'],
		['--scope', 'adwords'],
		['--login-hint', 'unt-b/w'],
		['--write', 'cobol'],
		['--write', 'ruby='],
		['--api-version', 'newest'],
		['--api-version', 'v2026'],
		['--login-customer-id', '123-456-789'],
		['--login-customer-id', 'me@example.com'],
	])('refuses %s %s, and names the flag', (flag, value) => {
		expect(settings(flag, value)).toContain(flag);
	});

	it.each(['0', '-5', '86401'])('says from where to where a wait of %s would have to be', seconds => {
		expect(settings(`--timeout=${seconds}`)).toBe('--timeout takes a number of seconds from 1 to 86400.');
	});

	it('refuses a client file for the sandbox', () => {
		expect(settings('--sandbox', '-P', 'x.json')).toContain('--sandbox');
	});

	it('asks whether another format was meant', () => {
		expect(settings('--write=pyton')).toContain(" doesn't know pyton. Did you mean python? It takes ruby, ");
		expect(settings('--write', 'pyton=/x')).toContain('Did you mean python?');
		expect(settings('--write', 'cobol')).not.toContain('Did you mean');
	});

	it('names every format when it is given another', () => {
		for (const id of Object.keys(formats)) expect(settings('--write', 'cobol')).toContain(id);
	});
});
