import {execFile} from 'node:child_process';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {describe, expect, it} from 'vitest';
import {type CommandName, commandWords} from '../../../source/commands/command-table.js';
import {shells} from '../../../source/commands/completion/shells.js';
import {type Flag, flags} from '../../../source/commands/flags.js';
import {formatIds} from '../../../source/configs/format.js';
import {emptyFolder} from '../../helpers/terminal.js';
import {complete, isMissing, scripts} from './in-shells.js';

const run = promisify(execFile);

const flagsOf = (command: CommandName) =>
	(flags as readonly Flag[]).filter(flag => flag.commands.includes(command)).map(({name}) => `--${name}`);

const files = ['client_secret.json', 'google-ads.yaml', 'keys', "ada's ads.yaml"];
const pythonLike = formatIds.filter(id => id.startsWith('p'));

/** What is typed before the Tab key, and what there is to choose from. */
const cases: ReadonlyArray<readonly [line: string, offers: readonly string[]]> = [
	['adsauth ', commandWords],
	['adsauth che', ['check']],
	['adsauth xyz', []],
	['adsauth --', flagsOf('wizard')],
	['adsauth check --', flagsOf('check')],
	['adsauth revoke google-ads.yaml --', flagsOf('revoke')],
	['adsauth completion --', flagsOf('completion')],
	['adsauth --wri', ['--write']],
	['adsauth --write ', formatIds],
	['adsauth --write p', pythonLike],
	['adsauth --write=p', pythonLike],
	['adsauth --write python=./go', ['google-ads.yaml']],
	['adsauth --write=python=keys/../go', ['google-ads.yaml']],
	['adsauth --write env --write dotnet', ['dotnet', 'dotnet-json']],
	['adsauth --login-customer-id 123-456-7890 --no-v', ['--no-verify']],
	['adsauth --redirect-uri http://localhost:1/a --api-version v2', ['v23', 'v24', 'v25', 'v26']],
	['adsauth --login-hint ada@example.com --scope o', ['openid']],
	['adsauth --port ', []],
	['adsauth --login-hint check --sandb', ['--sandbox']],
	['adsauth -P cli', ['client_secret.json']],
	['adsauth --client-secrets-path=./cli', ['client_secret.json']],
	['adsauth -P k', ['keys']],
	['adsauth -P goo', ['google-ads.yaml']],
	['adsauth check ', files],
	['adsauth check keys/../a', ["ada's ads.yaml"]],
	['adsauth check google-ads.yaml ~/cli', ['client_secret.json']],
	['adsauth check --format j', ['java']],
	['adsauth revoke c', ['client_secret.json']],
	['adsauth completion ', shells],
	['adsauth help re', ['revoke']],
];

describe.each(shells)('completion in %s', shell => {
	it.skipIf(isMissing(shell))('is right by the shell itself', async () => {
		const folder = await emptyFolder();
		const path = join(folder, 'script');
		await writeFile(path, scripts[shell]());
		expect(await run(shell, ['-n', path])).toEqual({stdout: '', stderr: ''});
	});

	it.skipIf(isMissing(shell))('offers what the tables hold', async () => {
		const offered = await complete[shell](cases.map(([line]) => line));
		expect(Object.fromEntries(cases.map(([line], index) => [line, offered[index]!.filter(isNoShortName)]))).toEqual(
			Object.fromEntries(cases.map(([line, offers]) => [line, offers.toSorted()])),
		);
	});
});

it.skipIf(isMissing('zsh'))('completes in zsh from a file in the fpath, too', async () => {
	// The first time, zsh loads the file; the second time, the function is there.
	const lines = ['adsauth --wri', 'adsauth completion fi'];
	expect(await complete.zsh(lines, true)).toEqual([['--write'], ['fish']]);
});

const isNoShortName = (offer: string) => !/^-\w$/.test(offer);
