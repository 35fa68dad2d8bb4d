import {describe, expect, it} from 'vitest';
import {commandNames, typed, usage} from '../../source/commands/command-table.js';
import {variables} from '../../source/commands/environment.js';
import {type Flag, flags} from '../../source/commands/flags.js';
import {help} from '../../source/commands/help.js';
import {formatIds} from '../../source/configs/format.js';
import {commandsWords} from '../../source/language/english/commands.js';
import {environmentWords} from '../../source/language/english/environment.js';
import {exitCodesWords} from '../../source/language/english/exit-codes.js';
import {flagsWords} from '../../source/language/english/flags.js';

describe('help', () => {
	it('teaches every command, example, flag, format, variable and exit code', () => {
		const text = help();
		// As it was before it was broken into lines.
		const whole = text.replaceAll(/\s+/g, ' ');
		for (const name of commandNames) {
			expect(whole).toContain(` ${usage(name)} ${commandsWords()[name].text}`);
			for (const example of Object.entries(commandsWords()[name].examples))
				expect(whole).toContain(` ${example.join(' ')}`);
		}
		for (const {name, value} of flags as readonly Flag[])
			expect(whole).toContain(` --${name} ${value === undefined ? '' : `${value} `}${flagsWords()[name]}`);
		for (const id of formatIds) expect(text).toMatch(new RegExp(`^  ${id} `, 'm'));
		for (const {names} of variables) expect(whole).toContain(` ${names.join(', ')} ${environmentWords()[names[0]]}`);
		for (const [code, says] of Object.entries(exitCodesWords())) expect(whole).toContain(` ${code} ${says}`);
	});

	it.each([undefined, ...commandNames])('of %s fits a terminal of 80 columns', command => {
		for (const line of help(command).split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
	});

	it.each(commandNames)('of %s shows what belongs to it, and nothing else', command => {
		const text = help(command);
		expect(text.startsWith(`${typed(command)}: ${commandsWords()[command].text}.\n`)).toBe(true);
		for (const {name, commands: takers} of flags as readonly Flag[])
			expect(text.includes(`--${name} `), name).toBe(takers.includes(command));
	});

	it('says what usage there is of adsauth check', () => {
		expect(help('check')).toMatchInlineSnapshot(`
			"adsauth check: say whether configs work, and what to fix.

			Usage
			  adsauth check [FLAGS] [FILE...]

			Examples
			  adsauth check                  look in all the usual places
			  adsauth check google-ads.yaml  look at one file; its format is detected
			  adsauth check --json           the same, as JSON for a program

			Google Ads
			  --login-customer-id ID  the account to call through, often a manager
			  --api-version vNN       the version of the Google Ads API to call

			Output
			  --json                  print JSON, one object a line, for a program

			Check
			  --format FORMAT         read the files as this format, whatever their names

			Other
			  --lang LANGUAGE         the language to speak: en or fr
			  -h, --help              show help
			  --version               show the version

			Formats
			  ruby         Ruby: ~/google_ads_config.rb
			  python       Python: ~/google-ads.yaml
			  php          PHP: google_ads_php.ini, ~/google_ads_php.ini
			  java         Java: ~/ads.properties
			  perl         Perl: ~/googleads.properties
			  dotnet       .NET App.config: App.config
			  dotnet-json  .NET appsettings: appsettings.json
			  env          dotenv: .env
			  adc          ADC (gcloud, MCP):
			               ~/.config/gcloud/application_default_credentials.json

			Exit codes
			  0    done, or left without saving the token
			  1    something unexpected
			  2    bad usage or unusable input
			  3    not granted: denied, a scope left out, or revoke answered with no
			  4    Google refused the client or the code, or gave no refresh token
			  5    the token is good, but the Google Ads call failed
			  6    couldn't write or copy
			  7    timed out
			  8    Google couldn't be reached
			  129  ended by SIGHUP, or nobody reads what it prints any more
			  130  ended by Ctrl+C
			  143  ended by SIGTERM"
		`);
	});
});
