import {describe, expect, it} from 'vitest';
import {parseArguments} from '../../source/commands/parse-arguments.js';

const values = (...argv: readonly string[]) => {
	const parsed = parseArguments(argv);
	return parsed.type === 'arguments' ? Object.fromEntries(parsed.values) : parsed.problem;
};

describe('parseArguments', () => {
	it.each([
		[[], {}],
		[['-P', 'a.json'], {'client-secrets-path': ['a.json']}],
		[['-c', 'a.json'], {'client-secrets-path': ['a.json']}],
		[['-Pa.json'], {'client-secrets-path': ['a.json']}],
		[['--client-secrets-path=a.json'], {'client-secrets-path': ['a.json']}],
		[['--port=-1'], {port: ['-1']}],
		[['-P-odd.json'], {'client-secrets-path': ['-odd.json']}],
		[['-P', '-'], {'client-secrets-path': ['-']}],
		[['--scope', 'openid', '--scope', 'email'], {scope: ['openid', 'email']}],
		[['--no-browser', '--sandbox'], {'no-browser': [''], sandbox: ['']}],
		[['-h'], {help: ['']}],
		[['--write', 'ruby', '--write=python=/x=y'], {write: ['ruby', 'python=/x=y']}],
	])('reads %j', (argv, expected) => {
		expect(values(...argv)).toEqual(expected);
	});

	it.each([
		[['--nope'], "There's no flag --nope."],
		[['-x'], "There's no flag -x."],
		[['google-ads.yaml'], '"google-ads.yaml" isn\'t a command or a flag.'],
		[['chekc'], '"chekc" isn\'t a command or a flag. Did you mean check?'],
		[['Revoke'], '"Revoke" isn\'t a command or a flag. Did you mean revoke?'],
		[['help', 'chekc'], '"chekc" isn\'t a command or a flag. Did you mean check?'],
		[['--no_browser'], "There's no flag --no_browser. Did you mean --no-browser?"],
		[['--jsn'], "There's no flag --jsn. Did you mean --json?"],
		[['--nope', 'chekc'], "There's no flag --nope."],
		[['--yes'], '--yes is for adsauth revoke, not for the wizard.'],
		[['-P'], '-P needs a value: FILE.'],
		[['-P', '--sandbox'], '-P needs a value: FILE.'],
		[['--timeout', '-5'], '--timeout needs a value: SECONDS.'],
		[['--timeout='], '--timeout needs a value: SECONDS.'],
		[['--timeout', ''], '--timeout needs a value: SECONDS.'],
		[['--sandbox=yes'], '--sandbox takes no value.'],
		[['--port', '1', '--port', '2'], '--port is given twice.'],
		[['--client-secret', 'x'], "There's no flag --client-secret."],
	])('refuses %j', (argv, problem) => {
		expect(values(...argv)).toBe(`${problem} Try adsauth --help.`);
	});

	it.each([
		[['check'], {command: 'check', operands: [], values: {}}],
		[['check', 'a', '--json', 'b'], {command: 'check', operands: ['a', 'b'], values: {json: ['']}}],
		[['--json', 'check', '--', '--odd'], {command: 'check', operands: ['--odd'], values: {json: ['']}}],
		[['check', '--api-version', 'v25'], {command: 'check', operands: [], values: {'api-version': ['v25']}}],
		[['revoke', '--yes'], {command: 'revoke', operands: [], values: {yes: ['']}}],
		[['revoke', 'x.yaml'], {command: 'revoke', operands: ['x.yaml'], values: {}}],
		[['help'], {command: 'wizard', operands: [], values: {help: ['']}}],
		[['help', 'check'], {command: 'check', operands: [], values: {help: ['']}}],
		[['check', '-h'], {command: 'check', operands: [], values: {help: ['']}}],
	])('finds the command of %j', (argv, {command, operands, values}) => {
		expect(parseArguments(argv)).toEqual({
			type: 'arguments',
			command,
			operands,
			values: new Map(Object.entries(values)),
		});
	});

	it.each([
		[['check', '--jsno'], "There's no flag --jsno. Did you mean --json? Try adsauth check --help."],
		[['check', '--port', '1'], '--port is for the wizard, not for adsauth check. Try adsauth check --help.'],
		[['check', '-P', 'x.json'], '-P is for the wizard, not for adsauth check. Try adsauth check --help.'],
		[
			['revoke', '--api-version=v26'],
			'--api-version is for the wizard and adsauth check, not for adsauth revoke. Try adsauth revoke --help.',
		],
		[['revoke', 'a', 'b'], '"b" is a word too many. Try adsauth revoke --help.'],
		[['help', 'check', 'x'], '"x" is a word too many. Try adsauth check --help.'],
	])('refuses %j, and names the help that belongs to it', (argv, problem) => {
		expect(parseArguments(argv)).toEqual({type: 'unusable', command: expect.any(String), problem});
	});

	it('does not repeat a flag that holds control characters', () => {
		expect(values('--\u001B]0;x\u0007')).not.toContain('\u001B');
	});
});
