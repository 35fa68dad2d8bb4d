import {execFile} from 'node:child_process';
import {chmod, mkdir, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {describe, expect, it} from 'vitest';
import {formats} from '../../source/configs/formats.js';
import {signInOverHttp} from '../helpers/http-browser.js';
import {emptyFolder, openTerminal} from '../helpers/terminal.js';
import {expectNoLeak} from './canaries.js';
import {askForCommand, linkOnScreen, passChecks, signIn, startJourney} from './journey.js';

const run = promisify(execFile);

async function signedIn(options: Parameters<typeof startJourney>[0] = {}) {
	const journey = await startJourney({...options, args: ['--no-browser', ...(options.args ?? [])]});
	await signIn(journey.terminal);
	return journey;
}

describe('--write', () => {
	it('writes every format without a question, and nothing secret anywhere else', async () => {
		const ids = Object.keys(formats);
		const home = await emptyFolder();
		const files = ids.map(id => join(home, 'out', `config.${id}`));
		const args = ids.flatMap((id, index) => ['--write', `${id}=${files[index]}`]);
		const {terminal, client, clientFile} = await signedIn({home, args});
		expect(await terminal.exited).toBe(0);
		const tokens = await Promise.all(
			Object.values(formats).map(async (format, index) => {
				const text = await readFile(files[index]!, 'utf8');
				const {clientId, clientSecret, refreshToken} = format.read(text);
				expect([clientId, clientSecret]).toEqual([client.clientId, client.clientSecret]);
				expect((await stat(files[index]!)).mode & 0o777).toBe(0o600);
				return refreshToken;
			}),
		);
		expect(new Set(tokens).size).toBe(1);
		expect(tokens[0]).toMatch(/^1\/\/0/);
		await expectNoLeak(terminal, [client.clientSecret, tokens[0]!], [clientFile, ...files]);
	});

	it('F81: stays when a file cannot be written, keeps the token, and exits with 6', async () => {
		const home = await emptyFolder();
		const args = ['--no-browser', '--write', 'ruby=folder.rb', '--write', 'env=ok.env'];
		const {terminal} = await startJourney({home, args});
		await terminal.until('what Google will be asked');
		terminal.press('enter');
		const [link] = await terminal.until(linkOnScreen);
		// There is nothing to be seen of it before.
		await mkdir(join(home, 'folder.rb'));
		await signInOverHttp(link);
		await terminal.until(/folder/);
		await terminal.until(/Created .*ok\.env/);
		terminal.press('enter');
		expect(await terminal.exited).toBe(6);
	});
});

it('F81: a file that cannot be written ends nothing but the attempt, and can be put right', async () => {
	const home = await emptyFolder();
	await mkdir(join(home, 'folder.rb'));
	const {terminal} = await startJourney({home, args: ['--no-browser', '--write', 'ruby=folder.rb']});
	await terminal.until('what Google will be asked');
	terminal.press('enter');
	await terminal.until("That's a folder");
	await rm(join(home, 'folder.rb'), {recursive: true});
	terminal.press('enter');
	const [link] = await terminal.until(linkOnScreen);
	await signInOverHttp(link);
	expect(await terminal.exited).toBe(0);
	expect(await readFile(join(home, 'folder.rb'), 'utf8')).toContain('1//0');
});

describe('small windows', () => {
	it('keep the revealed token out of the history, even when they change', async () => {
		const {terminal} = await signedIn({columns: 60, rows: 14, args: ['--no-verify'], shows: true});
		await terminal.until(/Token +1/);
		terminal.write('r');
		const [start] = await terminal.until(/1\/\/0[\w-]{20}/);
		terminal.resize(40, 9);
		await terminal.until(/••••/);
		terminal.press('ctrlC');
		expect(await terminal.exited).toBe(130);
		expect(terminal.everything()).not.toContain(start);
	});

	it('are not flooded by frames taller than they are', async () => {
		const {terminal} = await startJourney({columns: 40, rows: 10, args: ['--no-browser']});
		await terminal.until('Redirect');
		terminal.press('enter');
		await terminal.until(linkOnScreen);
		terminal.write('c');
		await terminal.until(/Sent the link/);
		terminal.press('esc');
		await terminal.until('Redirect');
		terminal.press('ctrlC');
		await terminal.exited;
		expect(terminal.everything().split('\n').length).toBeLessThan(40);
	});
});

describe('the menu of formats', () => {
	it('F87: tells what is there, writes a change, leaves a backup, and undoes it', async () => {
		const home = await emptyFolder();
		const file = join(home, 'google-ads.yaml');
		const before =
			'# mine\nuse_proto_plus: True\nrefresh_token: "1//0abcdefghijklmnopqrstuvwxyz"\nclient_id: "x.apps.googleusercontent.com"\n';
		await writeFile(file, before, {mode: 0o644});
		await chmod(file, 0o644);
		const {terminal, client} = await signedIn({home});
		await passChecks(terminal);
		terminal.write('w');
		await terminal.until(/❯ Python +token …wxyz, of another client · google-ads\.yaml/);
		terminal.press('enter');
		await terminal.until('m make it mode 600');
		expect(terminal.screen()).toContain('A backup stays beside it: ');
		terminal.write('m');
		await terminal.until(/^(?![\s\S]*make it mode 600)[\s\S]*change/);
		terminal.press('enter');
		await terminal.until(/Saved to .*google-ads\.yaml/);
		expect((await stat(file)).mode & 0o777).toBe(0o600);
		expect(formats.python.read(await readFile(file, 'utf8')).clientId).toBe(client.clientId);
		expect(await readFile(file, 'utf8')).toMatch(/^# mine\nuse_proto_plus: True\n/);
		expect((await readdir(home)).filter(name => name.endsWith('.bak'))).toHaveLength(1);
		terminal.write('u');
		await terminal.until('is as it was before');
		expect(await readFile(file, 'utf8')).toBe(before);
		expect((await stat(file)).mode & 0o777).toBe(0o644);
	});

	it('F92: offers .gitignore in a repository, and writes several targets in one sitting', async () => {
		const home = await emptyFolder();
		await run('git', ['init', '-q', home]);
		const {terminal} = await signedIn({home});
		await passChecks(terminal);
		terminal.write('e');
		await terminal.until('i add to .gitignore');
		terminal.write('i');
		await terminal.until(/^(?![\s\S]*add to \.gitignore)[\s\S]*create/);
		terminal.press('enter');
		await terminal.until(/Saved to .*\.env/);
		expect(await readFile(join(home, '.gitignore'), 'utf8')).toBe('/.env\n');
		terminal.write('a');
		await terminal.until(/create .*application_default_credentials/);
		terminal.press('enter');
		await terminal.until(/Saved to .*application_default_creden/);
		terminal.press('enter');
		expect(await terminal.exited).toBe(0);
	});

	it('F89 F90: gives the lines to paste where a file cannot be edited, and changes nothing', async () => {
		const home = await emptyFolder();
		const file = join(home, '.env');
		const before = 'GOOGLE_ADS_CLIENT_ID=a\nGOOGLE_ADS_CLIENT_ID=b\n';
		await writeFile(file, before);
		const {terminal} = await signedIn({home});
		await passChecks(terminal);
		terminal.write('e');
		await terminal.until('l copy the lines to paste');
		expect(terminal.screen()).toMatch(/lines? 1/);
		expect(await readFile(file, 'utf8')).toBe(before);
	});
});

describe('a pipe', () => {
	it("hands the token to a command's standard input, and never to its arguments", async () => {
		const {terminal, home, client, clientFile} = await signedIn();
		const stored = join(await emptyFolder(), 'stored');
		const script = join(home, 'store');
		await writeFile(script, `#!/bin/sh\necho "$@" > '${home}/argv'\ncat > '${stored}'\necho kept\n`);
		await chmod(script, 0o700);
		await passChecks(terminal);
		await askForCommand(terminal);
		terminal.write(`${script} put --name x`);
		terminal.press('enter');
		await terminal.until('store ended well.');
		expect(terminal.screen()).toContain('kept');
		const token = await readFile(stored, 'utf8');
		expect(token).toMatch(/^1\/\/0[\w-]+$/);
		expect(await readFile(join(home, 'argv'), 'utf8')).toBe('put --name x\n');
		terminal.press('enter');
		expect(await terminal.exited).toBe(0);
		await expectNoLeak(terminal, [token, client.clientSecret], [clientFile, stored]);
	});

	it('shows how a command failed, and the token is still there', async () => {
		const {terminal} = await signedIn();
		await passChecks(terminal);
		terminal.write('p');
		await terminal.until('pipe to which command?');
		terminal.press('up');
		terminal.press('enter');
		await terminal.until('Command:');
		terminal.write("sh -c 'cat >/dev/null; echo no such store >&2; exit 3'");
		terminal.press('enter');
		await terminal.until('exit status 3');
		expect(terminal.screen()).toContain('no such store');
		terminal.press('esc');
		await terminal.until('pipe to which command?');
		terminal.press('esc');
		await terminal.until('your refresh token is ready');
	});
});

it("offers the client that stands in a library's config", async () => {
	const {terminal, client, home} = await signedIn({args: ['--write', 'python']});
	expect(await terminal.exited).toBe(0);
	await rm(join(home, 'client_secret_test.json'));
	const second = await openTerminal({home});
	await second.until('The client in google-ads.yaml');
	second.press('enter');
	await second.until('what type is it?');
	second.press('enter');
	await second.until('what Google will be asked');
	expect(second.raw()).not.toContain(client.clientSecret);
	await second.end();
});
