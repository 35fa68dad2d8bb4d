import {execFileSync, spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {type SecretStore, secretStores, secretStoresOn} from '../../source/configs/secret-stores.js';
import {valuesJson} from '../../source/configs/values-json.js';
import {pipeToCommand} from '../../source/system/pipe-to-command.js';
import {splitCommand} from '../../source/system/split-command.js';
import {fakeProgram} from '../system/fake-program.js';
import {sampleValues} from './sample-values.js';
import {workspace} from './workspace.js';

const {clientSecret, refreshToken, developerToken} = sampleValues;
const secrets = [clientSecret, refreshToken, developerToken];
const {signal} = new AbortController();
const stores: readonly SecretStore[] = secretStores;

/** Every command line of the table, with what it is for. */
const rows = stores.flatMap(({id, token, json}) => [
	{id, commandLine: token, input: refreshToken},
	...(json === undefined ? [] : [{id, commandLine: json, input: valuesJson(sampleValues)}]),
]);

describe('secretStores', () => {
	it('has each store once, under a name that fits a menu', () => {
		for (const names of [stores.map(({id}) => id), stores.map(({label}) => label), rows.map(row => row.commandLine)]) {
			expect(new Set(names).size).toBe(names.length);
		}

		expect(Math.max(...stores.map(({label}) => label.length))).toBeLessThanOrEqual(30);
	});

	it('offers on Windows what is a program there and reads standard input itself', () => {
		const offered = secretStoresOn('win32');
		expect(offered.map(({id}) => id)).toEqual(['github', 'vault', '1password']);
		expect(offered.flatMap(({token, json = ''}) => token + json).join()).not.toContain('/dev/');
		expect(secretStoresOn('darwin')).toEqual(stores);
	});

	it.runIf(process.platform !== 'win32').each(rows)(
		'$commandLine gets the values on standard input alone',
		async ({commandLine, input}) => {
			const {folder, workingFolder} = await workspace();
			const [program, ...args] = splitCommand(commandLine);
			// The tools read standard input itself, or the file that their arguments name.
			const script = `printf '%s\\n' "$@" > "$HERE/arguments"; env > "$HERE/env"
case "$*" in *dev/stdin*) cat /dev/stdin ;; *) cat ;; esac > "$HERE/input"; echo stored`;
			await fakeProgram(folder, program, script);
			const env = {PATH: `${folder}:/usr/bin:/bin`, SIGNED_IN: 'yes'};

			const piped = await pipeToCommand(commandLine, input, {env, secrets, signal, workingFolder});

			const recorded = (name: string) => readFileSync(join(folder, name), 'utf8');
			expect(piped).toEqual({exitCode: 0, output: ['stored']});
			expect(recorded('input')).toBe(input);
			expect(recorded('arguments')).toBe(`${args.join('\n')}\n`);
			expect(recorded('env')).toContain('SIGNED_IN=yes');
			for (const secret of secrets) expect(recorded('arguments') + recorded('env')).not.toContain(secret);
		},
	);
});

const isMissing =
	!process.env.CI && [['pass'], ['gpg']].some(([tool = '']) => spawnSync(tool, ['--version']).status !== 0);

describe.runIf(process.platform === 'linux' && !isMissing)('pass itself', () => {
	it.each(rows.filter(({id}) => id === 'pass'))('keeps what $commandLine brings', async ({commandLine, input}) => {
		const {folder, workingFolder} = await workspace();
		const env = {PATH: process.env.PATH, HOME: folder, GNUPGHOME: folder, PASSWORD_STORE_DIR: join(folder, 'store')};
		const tool = (name: string, ...args: readonly string[]) =>
			execFileSync(name, args, {env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']});
		onTestFinished(() => void tool('gpgconf', '--kill', 'gpg-agent'));
		tool(
			'gpg',
			'--batch',
			'--passphrase',
			'',
			'--quick-generate-key',
			'test@example.com',
			'default',
			'default',
			'never',
		);
		tool('pass', 'init', 'test@example.com');

		const {exitCode, output} = await pipeToCommand(commandLine, input, {env, secrets, signal, workingFolder});

		expect(output.join('\n')).toContain('google-ads');
		expect(exitCode).toBe(0);
		expect(tool('pass', 'show', commandLine.split(' ').at(-1)!)).toBe(input);
	});
});
