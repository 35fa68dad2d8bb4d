import {describe, expect, it} from 'vitest';
import {runPiped} from '../helpers/run-piped.js';
import {openTerminal} from '../helpers/terminal.js';
import {startStored} from './stored-configs.js';

const french = {LC_ALL: 'fr_FR.UTF-8'};

const eventsOf = (stdout: string): readonly unknown[] =>
	stdout
		.trim()
		.split('\n')
		.map(line => JSON.parse(line));

/** What programs go by: every key, and every value but those that are said to people. */
const forPrograms = (events: readonly unknown[]): unknown =>
	JSON.parse(
		JSON.stringify(events, (key, value) =>
			['text', 'title', 'cause', 'fix'].includes(key) ? [value].flat().map(() => '...') : value,
		),
	);

describe('the built program', () => {
	it('speaks French by its flag and by the locale, and the flag comes first', async () => {
		const byFlag = await runPiped(['--help', '--lang', 'fr']);
		expect(byFlag).toMatchObject({code: 0, stderr: ''});
		expect(byFlag.stdout).toContain("Lancez-le tel quel\u00A0: il demande tout ce qu'aucune option n'a précisé.");
		expect(await runPiped(['--help'], {env: french})).toEqual(byFlag);
		const english = await runPiped(['--help', '--lang', 'en'], {env: french});
		expect(english.stdout).toContain('Run it as it is: it asks for whatever no flag has answered.');
		expect(await runPiped(['--help'])).toEqual(english);
	});

	it.each([
		[{}, "--lang xx isn't a language adsauth speaks: use one of en, fr.\n"],
		[french, "--lang xx n'est pas une langue qu'adsauth parle\u00A0: choisissez parmi en, fr.\n"],
	])('refuses a language that it does not speak, with %j', async (env, stderr) => {
		expect(await runPiped(['--lang', 'xx'], {env})).toEqual({code: 2, stdout: '', stderr});
		expect(await runPiped(['check', '--lang=xx'], {env})).toEqual({code: 2, stdout: '', stderr});
	});

	it('opens the wizard in French', async () => {
		const terminal = await openTerminal({args: ['--sandbox'], env: french});
		await terminal.until('ce que Google demandera');
		terminal.press('ctrlC');
		expect(await terminal.exited).toBe(130);
	});

	it('says the same to a program in every language, but for the words for people', async () => {
		const {write, run} = await startStored();
		await write('python', 'good.yaml');
		await write('python', 'bad.yaml', {refreshToken: '1//0gone'}, 0o644);
		const args = ['check', '--json', 'good.yaml', 'bad.yaml'];
		const english = await run(args);
		const inFrench = await run(args, french);
		expect(inFrench.code).toBe(english.code);
		expect(inFrench.stdout).toContain('Google accepte le refresh token');
		expect(forPrograms(eventsOf(inFrench.stdout))).toEqual(forPrograms(eventsOf(english.stdout)));
		expect(inFrench.stdout).not.toBe(english.stdout);
	});

	it('gives the wizard for programs the same keys and codes in every language', async () => {
		const args = ['--json', '-P', 'missing.json'];
		const english = await runPiped(args);
		const inFrench = await runPiped(args, {env: french});
		expect(inFrench.code).toBe(english.code);
		expect(eventsOf(english.stdout).at(-1)).toMatchObject({event: 'failed', code: expect.any(String)});
		expect(forPrograms(eventsOf(inFrench.stdout))).toEqual(forPrograms(eventsOf(english.stdout)));
	});

	it('asks for oui or non in French, and for yes or no in English', async () => {
		const {write, open, run} = await startStored();
		await write('python', 'google-ads.yaml');
		const english = await open(['revoke']);
		await english.until('Revoke it? [y/N]');
		english.write('oui\r');
		expect(await english.exited).toBe(3);
		const terminal = await open(['revoke', '--lang', 'fr']);
		await terminal.until('Le révoquer\u00A0? [o/N]');
		terminal.write('oui\r');
		await terminal.until('Le retirer de ~/google-ads.yaml\u00A0? [o/N]');
		terminal.write('o\r');
		expect(await terminal.exited).toBe(0);
		expect(terminal.screen()).toContain('Retiré de ~/google-ads.yaml.');
		expect((await run(['check'], french)).stdout).toContain('1 configuration a un problème.');
	});
});
