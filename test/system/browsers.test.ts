import {chmod, mkdir, readdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {knownBrowsers} from '../../source/system/browser-table.js';
import {findBrowsers, isProgram, privateWindow} from '../../source/system/browsers.js';
import {fakeProgram} from './fake-program.js';
import {temporaryFolder} from './temporary-folder.js';

type Env = Readonly<Record<string, string>>;

const windows = {
	PROGRAMFILES: 'C:\\Program Files',
	'ProgramFiles(x86)': 'C:\\Program Files (x86)',
	LOCALAPPDATA: 'C:\\Users\\Ada\\AppData\\Local',
};

const wsl = {
	WSL_DISTRO_NAME: 'Debian',
	PATH: '/usr/bin:/mnt/c/WINDOWS/system32:/mnt/c/WINDOWS:/mnt/c/Users/Ada/AppData/Local/Microsoft/WindowsApps',
};

/** Finds the browsers of a machine that has programs at these paths only. */
async function found(platform: NodeJS.Platform, env: Env, there: readonly string[]) {
	const browsers = await findBrowsers({env, platform, exists: async path => there.includes(path)});
	return browsers.map(({id, command}) => [id, ...command]);
}

/** Each browser's command for a private window, where all is installed. */
async function privately(platform: NodeJS.Platform, env: Env) {
	const browsers = await findBrowsers({env, platform, exists: async () => true});
	return browsers.map(browser =>
		privateWindow(browser)
			?.command.slice(platform === 'darwin' ? 2 : 0)
			.join(' '),
	);
}

describe('findBrowsers', () => {
	it.each([
		['google-chrome', 'chrome'],
		['google-chrome-stable', 'chrome'],
		['chromium', 'chromium'],
		['chromium-browser', 'chromium'],
		['firefox', 'firefox'],
		['firefox-esr', 'firefox'],
		['org.mozilla.firefox', 'firefox'],
		['microsoft-edge', 'edge'],
		['brave-browser', 'brave'],
		['vivaldi', 'vivaldi'],
		['opera', 'opera'],
	])('finds %s on the PATH of Linux', async (program, id) => {
		const env = {PATH: '/usr/bin:/snap/bin'};
		expect(await found('linux', env, [`/snap/bin/${program}`])).toEqual([[id, `/snap/bin/${program}`]]);
	});

	it('takes what comes first on PATH, and nothing from a relative folder', async () => {
		const there = ['/b/firefox', '/a/firefox', '/a/firefox-esr', 'bin/opera', '/opera', 'opera'];
		expect(await found('linux', {PATH: 'bin:.::/a:/b'}, there)).toEqual([['firefox', '/a/firefox']]);
		expect(await found('linux', {}, there)).toEqual([]);
	});

	it("finds a Mac's apps, for everybody and for this person", async () => {
		const there = ['/Applications/Safari.app', '/Users/ada/Applications/Google Chrome.app'];
		expect(await found('darwin', {HOME: '/Users/ada', PATH: '/usr/bin'}, [...there, '/usr/bin/firefox'])).toEqual([
			['chrome', 'open', '-a', there[1]],
			['safari', 'open', '-a', there[0]],
		]);
	});

	it.each([
		['chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
		['chrome', 'C:\\Users\\Ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'],
		['firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
		['edge', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
		['opera', 'C:\\Users\\Ada\\AppData\\Local\\Programs\\Opera\\opera.exe'],
	])('finds %s on Windows at %s', async (id, path) => {
		expect(await found('win32', windows, [path])).toEqual([[id, path]]);
	});

	it.each([
		['chrome', '/mnt/c/Program Files/Google/Chrome/Application/chrome.exe', wsl],
		['firefox', '/mnt/c/Program Files (x86)/Mozilla Firefox/firefox.exe', {WSL_DISTRO_NAME: 'Debian'}],
		['vivaldi', '/mnt/c/Users/Ada/AppData/Local/Vivaldi/Application/vivaldi.exe', wsl],
		['edge', '/c/Program Files/Microsoft/Edge/Application/msedge.exe', {...wsl, PATH: '/c/Windows/System32'}],
	])('finds the %s of Windows from WSL at %s', async (id, path, env) => {
		expect(await found('linux', env, [path])).toEqual([[id, path]]);
		expect(await found('linux', {...env, WSL_DISTRO_NAME: ''}, [path])).toEqual([]);
	});

	it('prefers that of Windows to that of WSL', async () => {
		const there = ['/usr/bin/google-chrome', '/mnt/c/Program Files/Google/Chrome/Application/chrome.exe'];
		expect(await found('linux', wsl, there)).toEqual([['chrome', there[1]]]);
		expect(await found('linux', wsl, there.slice(0, 1))).toEqual([['chrome', there[0]]]);
	});

	it('knows each browser once, by an id that is its label in small letters', () => {
		const names = knownBrowsers.flatMap(({id, programs}) => [id, ...programs]);
		expect(new Set(knownBrowsers.map(({id}) => id)).size).toBe(knownBrowsers.length);
		for (const {id, label} of knownBrowsers) expect(label.toLowerCase()).toBe(id);
		expect(names).not.toContain('');
	});
});

describe('privateWindow', () => {
	it('asks each browser in its own way', async () => {
		expect(await privately('linux', {PATH: '/bin'})).toEqual([
			'/bin/google-chrome --incognito',
			'/bin/chromium --incognito',
			'/bin/firefox --private-window',
			'/bin/microsoft-edge --inprivate',
			'/bin/brave-browser --incognito',
			'/bin/vivaldi --incognito',
			'/bin/opera --private',
		]);
	});

	it('asks a new instance on a Mac, and never Safari', async () => {
		expect(await privately('darwin', {})).toEqual([
			'/Applications/Google Chrome.app -n --args --incognito',
			'/Applications/Chromium.app -n --args --incognito',
			'/Applications/Firefox.app -n --args --private-window',
			'/Applications/Microsoft Edge.app -n --args --inprivate',
			'/Applications/Brave Browser.app -n --args --incognito',
			'/Applications/Vivaldi.app -n --args --incognito',
			'/Applications/Opera.app -n --args --private',
			undefined,
		]);
	});

	it('says that it is one', () => {
		const browser = {id: 'firefox', label: 'Firefox', command: ['firefox'], privateArguments: ['-p']} as const;
		expect(privateWindow(browser)).toEqual({
			id: 'firefox',
			label: 'Firefox, private window',
			command: ['firefox', '-p'],
		});
	});
});

describe.runIf(process.platform !== 'win32')('isProgram', () => {
	it('takes only what can be run', async () => {
		const folder = await temporaryFolder();
		await fakeProgram(folder, 'firefox', 'exit 9');
		await writeFile(join(folder, 'notes'), '');
		await chmod(join(folder, 'notes'), 0o644);
		await mkdir(join(folder, 'opera'));
		await mkdir(join(folder, 'Safari.app'));
		const verdicts = ['firefox', 'notes', 'opera', 'Safari.app', 'nothing'].map(name => isProgram(join(folder, name)));
		expect(await Promise.all(verdicts)).toEqual([true, false, false, true, false]);
	});

	it('is how browsers are found, and none is run', async () => {
		const folder = await temporaryFolder();
		await fakeProgram(folder, 'chromium', 'touch "$HERE/ran"');
		const browsers = await findBrowsers({env: {PATH: folder}, platform: 'linux'});
		expect(browsers.map(({label}) => label)).toEqual(['Chromium']);
		expect(await readdir(folder)).toEqual(['chromium']);
	});
});
