import {existsSync, readFileSync} from 'node:fs';
import {symlink} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished, vi} from 'vitest';
import {openInBrowser} from '../../source/system/browser.js';
import {findBrowser} from '../../source/system/find-browser.js';
import {failureOf} from './failure-of.js';
import {fakeProgram} from './fake-program.js';
import {onWindows} from './on-windows.js';
import {pathWith} from './path-with.js';
import {temporaryFolder} from './temporary-folder.js';

const url = 'https://example.com/?a=$&b=$$%26$(touch%20x)%22';
const linux = process.platform === 'linux';

const seen = (folder: string) => readFileSync(join(folder, 'seen'), 'utf8');

const record = 'printf "%s|" "$@" > "$HERE/seen"';
const sleepOn = 'echo $$ > "$HERE/pid"; exec sleep 600';

async function endAfterTest(folder: string): Promise<void> {
	const pid = await vi.waitFor(() => Number(readFileSync(join(folder, 'pid'), 'utf8')));
	expect(pid).toBeGreaterThan(1);
	onTestFinished(() => void process.kill(pid));
}

describe.runIf(linux)('openInBrowser with the default browser (F98)', () => {
	it('opens the URL to the letter', async () => {
		const PATH = await pathWith('x-www-browser', record);
		await openInBrowser(url, {env: {PATH, DISPLAY: ':4242'}});
		expect(seen(PATH)).toBe(`${url}|`);
	});

	it('is content with a browser that stays', {timeout: 6000}, async () => {
		const PATH = await pathWith('x-www-browser', sleepOn);
		await openInBrowser(url, {env: {PATH, DISPLAY: ':4242'}});
		await endAfterTest(PATH);
	});

	it('says that there is no browser', async () => {
		const PATH = await pathWith('unrelated', 'exit 0');
		const opened = openInBrowser(url, {env: {PATH, DISPLAY: ':4242'}});
		expect(await failureOf(opened)).toEqual({type: 'browser-not-opened', reason: 'no-opener'});
	});

	it('says how the opener failed', async () => {
		const PATH = await pathWith('gio', '[ "$1" = help ]');
		const opened = openInBrowser(url, {env: {PATH, DISPLAY: ':4242', XDG_CURRENT_DESKTOP: 'GNOME'}});
		expect(await failureOf(opened)).toEqual({type: 'browser-not-opened', reason: 'opener-failed', exitCode: 4});
	});

	it('says that there is no display, and runs nothing', async () => {
		const PATH = await pathWith('www-browser', record);
		const opened = openInBrowser(url, {env: {PATH, DISPLAY: ''}});
		expect(await failureOf(opened)).toEqual({type: 'browser-not-opened', reason: 'no-display'});
		expect(existsSync(join(PATH, 'seen'))).toBe(false);
	});

	it('hands no secret on', async () => {
		const PATH = await pathWith('x-www-browser', 'env > "$HERE/seen"');
		await openInBrowser(url, {env: {PATH, DISPLAY: ':4242', GOOGLE_ADS_CLIENT_SECRET: 'GOCSPX-ours'}});
		expect(seen(PATH)).toContain('DISPLAY=:4242');
		expect(seen(PATH)).not.toContain('GOCSPX-ours');
	});
});

describe.runIf(process.platform !== 'win32')('openInBrowser with BROWSER (F98)', () => {
	it.each([
		['fake', `${url}|`],
		[' fake  --new-window ', `--new-window|${url}|`],
		['fake --url=%s x', `--url=${url}|x|`],
		['fake $(touch x)', `$(touch|x)|${url}|`],
	])('runs %j by its arguments, without a shell or a display', async (BROWSER, expected) => {
		const PATH = await pathWith('fake', record);
		await openInBrowser(url, {env: {PATH, BROWSER}});
		expect(seen(PATH)).toBe(expected);
	});

	it.each(['missing:fake', '/etc/passwd/fake:fake', 'fails:fake:other', ':fake'])(
		'runs the first of %s that starts',
		async BROWSER => {
			const PATH = await pathWith('fake', record);
			await fakeProgram(PATH, 'fails', 'exit 1');
			await fakeProgram(PATH, 'other', 'echo > "$HERE/other-ran"');
			await openInBrowser(url, {env: {PATH, BROWSER}});
			expect(seen(PATH)).toBe(`${url}|`);
			expect(existsSync(join(PATH, 'other-ran'))).toBe(false);
		},
	);

	it.runIf(linux)('has it go on after our end, on Windows too', async () => {
		const PATH = await pathWith('fake', '{ ps -o sid= -p $$; ps -o sid= -p $PPID; } > "$HERE/seen"');
		await symlink('/usr/bin/ps', join(PATH, 'ps'));
		onWindows();
		await openInBrowser(url, {env: {PATH, BROWSER: 'fake'}});
		const [own, ours] = seen(PATH).trim().split(/\s+/);
		expect(ours).toMatch(/^\d+$/);
		expect(own).not.toBe(ours);
	});

	it('says what the one did that was there when none of them starts', async () => {
		const opened = openInBrowser(url, {env: {PATH: await pathWith('fake', 'exit 3'), BROWSER: 'none:fake:nothing'}});
		expect(await failureOf(opened)).toEqual({type: 'browser-not-opened', reason: 'opener-failed', exitCode: 3});
	});

	it('blames the variable where the browser is missing, or can find none itself', async () => {
		const opened = openInBrowser(url, {env: {PATH: await pathWith('fake', 'exit 127'), BROWSER: 'fake:none'}});
		expect(await failureOf(opened)).toEqual({type: 'browser-not-opened', reason: 'variable', command: 'fake'});
	});

	it('says which browser is missing, fit to be shown', async () => {
		const opened = openInBrowser(url, {env: {PATH: await pathWith('fake', ''), BROWSER: 'no\u001B[31mne -x %s'}});
		const failure = {type: 'browser-not-opened', reason: 'variable', command: 'none'};
		await expect(opened).rejects.toMatchObject({failure, cause: {code: 'ENOENT'}});
	});

	it.each([
		['exit 3', {exitCode: 3}],
		['kill -9 $$', {}],
	])('says that the browser failed with %j', async (script, exitCode) => {
		const opened = openInBrowser(url, {env: {PATH: await pathWith('fake', script), BROWSER: 'fake'}});
		expect(await failureOf(opened)).toEqual({type: 'browser-not-opened', reason: 'opener-failed', ...exitCode});
	});

	it('is content with a browser that stays, after 2 s', {timeout: 5000}, async () => {
		const PATH = await pathWith('fake', sleepOn);
		await openInBrowser(url, {env: {PATH, BROWSER: 'fake'}});
		await endAfterTest(PATH);
	});

	it.runIf(linux)('lets nothing that the browser prints reach the screen', async () => {
		const script = `for n in 1 2; do [ "$(readlink /proc/$$/fd/$n)" = /dev/null ] || exit 9; done; echo garbage; echo garbage >&2`;
		const PATH = await pathWith('fake', script);
		await symlink('/usr/bin/readlink', join(PATH, 'readlink'));
		await openInBrowser(url, {env: {PATH, BROWSER: 'fake'}});
	});

	it('opens nothing when aborted before', async () => {
		const PATH = await pathWith('fake', record);
		const signal = AbortSignal.abort(new Error('left'));
		await expect(openInBrowser(url, {env: {PATH, BROWSER: 'fake'}, signal})).rejects.toThrow('left');
		expect(existsSync(join(PATH, 'seen'))).toBe(false);
	});

	it('stops waiting when aborted; the browser stays', async () => {
		const PATH = await pathWith('fake', sleepOn);
		const opened = openInBrowser(url, {env: {PATH, BROWSER: 'fake'}, signal: AbortSignal.timeout(500)});
		await expect(opened).rejects.toThrow('timeout');
		await endAfterTest(PATH);
	});
});

describe.runIf(process.platform !== 'win32')('openInBrowser with a browser that was chosen (F98)', () => {
	const chosen = async (script: string, env: Readonly<Record<string, string>> = {}) => {
		const PATH = await pathWith('fake', script);
		await fakeProgram(PATH, 'firefox', script);
		return {env: {PATH, BROWSER: 'fake', ...env}, exists: async (path: string) => path === join(PATH, 'firefox')};
	};

	it('opens that, whatever BROWSER says, and in a private window where that was asked for', async () => {
		const surroundings = await chosen(record, {DISPLAY: ':4242'});
		const browser = await findBrowser('firefox:private', {...surroundings, platform: 'linux'});
		await openInBrowser(url, {...surroundings, browser});
		expect(seen(surroundings.env.PATH)).toBe(`--private-window|${url}|`);
	});

	it.runIf(linux)('says that there is no display, and runs nothing', async () => {
		const surroundings = await chosen(record);
		const browser = await findBrowser('firefox', {...surroundings, platform: 'linux'});
		const opened = openInBrowser(url, {...surroundings, browser});
		expect(await failureOf(opened)).toEqual({type: 'browser-not-opened', reason: 'no-display'});
		expect(existsSync(join(surroundings.env.PATH, 'seen'))).toBe(false);
	});

	it('runs a command of the person without a display, with its place for the URL filled', async () => {
		const surroundings = await chosen(record);
		const name = `${join(surroundings.env.PATH, 'firefox')} --url=%s -x`;
		const browser = await findBrowser(name, {...surroundings, platform: 'linux'});
		await openInBrowser(url, {...surroundings, browser});
		expect(seen(surroundings.env.PATH)).toBe(`--url=${url}|-x|`);
	});

	it('says how it failed, and tries no other', async () => {
		const surroundings = await chosen('echo garbage >&2; [ "${0##*/}" = fake ] && echo > "$HERE/seen"; exit 7', {
			DISPLAY: ':4242',
		});
		const browser = await findBrowser('firefox', {...surroundings, platform: 'linux'});
		const opened = openInBrowser(url, {...surroundings, browser});
		expect(await failureOf(opened)).toEqual({type: 'browser-not-opened', reason: 'opener-failed', exitCode: 7});
		expect(existsSync(join(surroundings.env.PATH, 'seen'))).toBe(false);
	});
});

describe('openInBrowser', () => {
	it.each([
		'file:///etc/passwd',
		'javascript:alert(1)',
		'http://example.com/',
		'http://127.0.0.1.example.com/',
		'http://127.0.0.1@example.com/',
		'ssh://-oProxyCommand=x/',
		'ftp://localhost/',
		'ws://127.0.0.1/',
		'not a URL',
	])('refuses %s', async refused => {
		const PATH = await temporaryFolder();
		await fakeProgram(PATH, 'fake', record);
		await expect(openInBrowser(refused, {env: {PATH, BROWSER: 'fake'}})).rejects.toThrow(TypeError);
		expect(existsSync(join(PATH, 'seen'))).toBe(false);
	});

	it('says what it opens when it refuses', async () => {
		await expect(openInBrowser('http://example.com/', {env: {}})).rejects.toThrow(/^Only https: pages/);
	});

	it
		.runIf(process.platform !== 'win32')
		.each([
			'http://127.0.0.1:43121/k7f3qz',
			'http://[::1]:43121/k7f3qz',
			'http://localhost:43121/k7f3qz',
			'https://console.cloud.google.com/auth/clients?project=x',
		])('opens %s', async accepted => {
		const PATH = await temporaryFolder();
		await fakeProgram(PATH, 'fake', record);
		await openInBrowser(accepted, {env: {PATH, BROWSER: 'fake'}});
		expect(seen(PATH)).toBe(`${accepted}|`);
	});
});
