import {execFileSync} from 'node:child_process';
import {link, lstat, mkdir, readdir, readFile, rm, stat, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {ruby} from '../../source/configs/ruby.js';
import {formerValues} from '../configs/sample-values.js';
import {signInOverHttp} from '../helpers/http-browser.js';
import {canMount, mount} from '../helpers/privileges.js';
import {startPiped} from '../helpers/start-piped.js';
import {emptyFolder, type Terminal} from '../helpers/terminal.js';
import {signIn, startJourney} from './journey.js';
import {eventsIn, startJsonJourney} from './json-journey.js';

const name = 'google_ads_config.rb';
const former = ruby.create(formerValues);

/** A token in hand, and a config for Ruby in the home folder. */
async function withConfig(home: string) {
	const journey = await startJourney({home, rows: 50, args: ['--no-browser', '--no-verify']});
	await signIn(journey.terminal);
	await journey.terminal.until('your refresh token is ready');
	return journey;
}

/** The change to that config, before it is made. */
async function preview(terminal: Terminal, title: RegExp | string = `change ${name}?`) {
	terminal.write('w');
	await terminal.until('❯ Ruby');
	terminal.press('enter');
	await terminal.until(title);
}

const words = (terminal: Terminal) => terminal.screen().replaceAll(/\s+/g, ' ');

describe('the config, when something happens to it', () => {
	it("F84: another's edit between preview and write is noticed, shown anew, and both edits are there in the end", async () => {
		const home = await emptyFolder();
		const path = join(home, name);
		await writeFile(path, former, {mode: 0o600});
		const {terminal} = await withConfig(home);
		await preview(terminal);
		const theirs = former.replace('  c.refresh_token', '  # Theirs\n  c.refresh_token');
		expect(theirs).not.toBe(former);
		await writeFile(path, theirs);
		terminal.press('enter');
		await terminal.until('The file has changed since you looked');
		expect(await readFile(path, 'utf8')).toBe(theirs);
		await terminal.until('# Theirs');
		terminal.press('enter');
		await terminal.until(/Saved to/);
		const text = await readFile(path, 'utf8');
		expect(text).toContain('  # Theirs\n');
		expect(ruby.read(text).refreshToken).toMatch(/^1\/\/0/);
		expect(ruby.read(text).refreshToken).not.toBe(formerValues.refreshToken);
	});

	it('F82 F83: a file swapped for a link is left alone, shown as what it leads to, and the link is kept', async () => {
		const home = await emptyFolder();
		const path = join(home, name);
		await mkdir(join(home, 'dotfiles'));
		const target = join(home, 'dotfiles', 'ads.rb');
		await writeFile(path, former, {mode: 0o600});
		await writeFile(target, former, {mode: 0o600});
		const {terminal} = await withConfig(home);
		await preview(terminal);
		await rm(path);
		await symlink('dotfiles/ads.rb', path);
		terminal.press('enter');
		await terminal.until('The file has changed since you looked');
		expect(await readFile(target, 'utf8')).toBe(former);
		await terminal.until('change ads.rb?');
		expect(words(terminal)).toContain(`${name} is a link to it.`);
		terminal.press('enter');
		await terminal.until(/Saved to/);
		expect((await lstat(path)).isSymbolicLink()).toBe(true);
		expect(await readFile(target, 'utf8')).not.toBe(former);
	});

	it('F88: a file with a second name is overwritten after consent alone, for both its names', async () => {
		const home = await emptyFolder();
		const path = join(home, name);
		await writeFile(path, former, {mode: 0o600});
		await mkdir(join(home, 'twin'));
		await link(path, join(home, 'twin', name));
		const {terminal} = await withConfig(home);
		await preview(terminal, 'That file has a second name');
		expect(await readFile(path, 'utf8')).toBe(former);
		await terminal.until('o overwrite it in place');
		terminal.write('o');
		await terminal.until(`change ${name}?`);
		expect(await readFile(path, 'utf8')).toBe(former);
		terminal.press('enter');
		await terminal.until(/Saved to/);
		const text = await readFile(join(home, 'twin', name), 'utf8');
		expect(text).not.toBe(former);
		expect(await readFile(path, 'utf8')).toBe(text);
		expect((await stat(path)).nlink).toBe(2);
	});

	it.skipIf(!canMount)(
		'F80: a full disk is told, all is as it was, and the token is still to be had (needs mount)',
		async () => {
			const home = await emptyFolder();
			mount(home, '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs');
			const path = join(home, name);
			const text = `${former}# ${'x'.repeat(30_000)}\n`;
			await writeFile(path, text, {mode: 0o600});
			const {terminal} = await withConfig(home);
			await preview(terminal);
			terminal.press('enter');
			await terminal.until('The disk is full');
			expect(await readFile(path, 'utf8')).toBe(text);
			expect((await readdir(home)).toSorted()).toEqual(['client_secret_test.json', name]);
			terminal.press('esc');
			await terminal.until(/c copy[\s\S]*w write a config/);
			terminal.write('e');
			await terminal.until('create .env?');
			terminal.press('enter');
			await terminal.until(/Saved to .*\.env/);
			expect(await readFile(join(home, '.env'), 'utf8')).toContain('1//0');
		},
	);
});

it.skipIf(!canMount)(
	'F81: each path that cannot be is named with its remedy, before anybody signs in (needs mount)',
	async () => {
		const home = await emptyFolder();
		await mkdir(join(home, 'read-only'));
		mount(join(home, 'read-only'), '-t', 'tmpfs', '-o', 'ro', 'tmpfs');
		await mkdir(join(home, 'locked'));
		execFileSync('chattr', ['+i', join(home, 'locked')]);
		onTestFinished(() => void execFileSync('chattr', ['-i', join(home, 'locked')]));
		await mkdir(join(home, 'folder'));
		await writeFile(join(home, 'file'), '');
		await symlink('loop', join(home, 'loop'));
		const paths = ['read-only/x', 'locked/x', 'folder', 'file/x', 'n'.repeat(300), 'loop'];
		const codes = [
			'config-read-only-file-system',
			'config-no-permission',
			'config-is-a-directory',
			'config-parent-not-a-directory',
			'config-name-too-long',
			'config-link-loop',
		];
		for (const [index, path] of paths.entries()) {
			const args = ['--write', 'dotnet=ok.config', '--write', `env=${path}`];
			const {exited, events} = await startJsonJourney({home, args});
			expect(await exited).toBe(6);
			const [client, failed, ...others] = events();
			expect([client?.event, others]).toEqual(['client', []]);
			expect(failed).toMatchObject({event: 'failed', code: codes[index]});
			const {cause, fix} = failed as Extract<typeof failed, {event: 'failed'}>;
			expect(cause).toContain(path.slice(0, 40));
			expect(fix.length).toBeGreaterThan(0);
		}
		expect(await readdir(home)).not.toContain('ok.config');
	},
);

it('F85: two wizards that write one file at once leave it whole, with the token of one of them', async () => {
	const home = await emptyFolder();
	const path = join(home, name);
	const first = await startJsonJourney({home, args: ['--no-verify', '--show-token', '--write', 'ruby'], shows: true});
	const args = ['--json', '-P', first.clientFile, '--no-browser', '--no-verify', '--show-token', '--write', 'ruby'];
	const env = {ADSAUTH_SANDBOX: first.sandbox.origin};
	const second = await startPiped({args, home, env, shows: true});
	const runs = [first, second].map(({until, exited}) => {
		const read = (key: 'link' | 'refreshToken') =>
			until(stdout => eventsIn(stdout).flatMap(each => (key in each ? [String(Object(each)[key])] : []))[0]);
		return {read, exited};
	});
	const links = await Promise.all(runs.map(({read}) => read('link')));
	await Promise.all(links.map(link => signInOverHttp(link)));
	const codes = await Promise.all(runs.map(({exited}) => exited));
	const tokens = await Promise.all(runs.map(({read}) => read('refreshToken')));
	// Who comes second may find a file that was not there a moment ago, and then writes nothing.
	for (const code of codes) expect([0, 6]).toContain(code);
	const {refreshToken} = ruby.read(await readFile(path, 'utf8'));
	expect(tokens.filter((_, index) => codes[index] === 0)).toContain(refreshToken);
	expect((await readdir(home)).filter(entry => entry.endsWith('.tmp'))).toEqual([]);
});
