import {describe, expect, it} from 'vitest';
import {commandNames, commands, typed} from '../../source/commands/command-table.js';
import {type Flag, flags} from '../../source/commands/flags.js';
import {help} from '../../source/commands/help.js';
import {formatIds} from '../../source/configs/format.js';
import {exitCodeTexts} from '../../source/wizard/explain/explanation.js';

describe('help', () => {
	it('teaches every command, example, flag, format and exit code', () => {
		const text = help();
		for (const name of commandNames) {
			expect(text).toContain(`  ${typed(name)} [FLAGS]`);
			for (const [line] of commands[name].examples) expect(text).toContain(`  ${line} `);
		}
		for (const {name, text: says} of flags) expect(text).toMatch(new RegExp(`--${name}\\b.* ${RegExp.escape(says)}`));
		for (const id of formatIds) expect(text).toContain(` ${id}`);
		for (const [code, says] of Object.entries(exitCodeTexts)) expect(text).toContain(`  ${code} ${says}`);
	});

	it.each(commandNames)('of %s shows what belongs to it, and nothing else', command => {
		const text = help(command);
		expect(text.startsWith(`${typed(command)}: ${commands[command].text}.\n`)).toBe(true);
		for (const {name, commands: takers} of flags as readonly Flag[])
			expect(text.includes(`--${name} `), name).toBe(takers.includes(command));
	});

	it('says what usage there is of adsauth check', () => {
		expect(help('check')).toMatchInlineSnapshot(`
			"adsauth check: say whether configs work, and what to fix.

			Usage
			  adsauth check [FLAGS] [FILE...]

			Examples
			  adsauth check                          look in the libraries' own places, and the environment
			  adsauth check google-ads.yaml          look at one file; its format is detected
			  adsauth check --json                   the same for a program, such as a nightly job

			Google Ads
			  --login-customer-id ID                 the account to call through, often a manager
			  --api-version vNN                      the version of the Google Ads API to call

			Output
			  --json                                 print JSON, one object a line, for a program

			Check
			  --format FORMAT                        read the files as this format, whatever their names

			Other
			  -h, --help                             show this text
			  --version                              show the version

			Formats
			  ruby python php java perl dotnet dotnet-json env adc

			Exit codes
			  0 done
			  1 something unexpected
			  2 bad usage or unusable input
			  3 not granted: denied, or a scope left out
			  4 Google refused the client or the code, or gave no refresh token
			  5 the token is good, but the Google Ads call failed
			  6 couldn't write or copy
			  7 timed out
			  8 Google couldn't be reached
			  129 ended by SIGHUP
			  130 ended by Ctrl+C
			  143 ended by SIGTERM"
		`);
	});
});
