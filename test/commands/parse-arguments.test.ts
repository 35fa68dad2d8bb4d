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
		[['check'], '"check" isn\'t a command or a flag.'],
		[['-P'], '-P needs a value: FILE.'],
		[['-P', '--sandbox'], '-P needs a value: FILE.'],
		[['--timeout', ''], '--timeout needs a value: SECONDS.'],
		[['--sandbox=yes'], '--sandbox takes no value.'],
		[['--port', '1', '--port', '2'], '--port is given twice.'],
		[['--client-secret', 'x'], "There's no flag --client-secret."],
	])('refuses %j', (argv, problem) => {
		expect(values(...argv)).toBe(`${problem} Try adsauth --help.`);
	});

	it('does not repeat a flag that holds control characters', () => {
		expect(values('--\u001B]0;x\u0007')).not.toContain('\u001B');
	});
});
