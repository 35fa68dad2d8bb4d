import {describe, expect, it} from 'vitest';
import {browserPlaces, programPlaces} from '../../source/system/browser-places.js';

const browser = {
	id: 'firefox',
	label: 'Firefox',
	programs: ['firefox', 'firefox-esr'],
	app: 'Firefox',
	windows: ['Mozilla Firefox/firefox.exe'],
} as const;

type Env = Readonly<Record<string, string>>;
const placesOn = (platform: NodeJS.Platform, env: Env) => browserPlaces(browser, {env, platform});

describe('browserPlaces', () => {
	it('are on Linux those of PATH, one name after another', () => {
		expect(placesOn('linux', {PATH: '/a:/b'})).toEqual([
			'/a/firefox',
			'/b/firefox',
			'/a/firefox-esr',
			'/b/firefox-esr',
		]);
	});

	it('are none without a PATH', () => {
		expect(placesOn('linux', {})).toEqual([]);
		expect(placesOn('linux', {PATH: ''})).toEqual([]);
	});

	it('are on a Mac the folders of apps that there are', () => {
		const everybody = '/Applications/Firefox.app';
		expect(placesOn('darwin', {HOME: '/Users/ada'})).toEqual([everybody, '/Users/ada/Applications/Firefox.app']);
		expect(placesOn('darwin', {HOME: ''})).toEqual([everybody]);
		expect(placesOn('darwin', {})).toEqual([everybody]);
	});

	it('are on Windows those that the environment names, in any case', () => {
		expect(placesOn('win32', {PROGRAMFILES: 'C:\\P', localappdata: 'C:\\L', 'ProgramFiles(x86)': ''})).toEqual([
			'C:\\P\\Mozilla Firefox\\firefox.exe',
			'C:\\L\\Mozilla Firefox\\firefox.exe',
		]);
		expect(placesOn('win32', {Path: 'C:\\P'})).toEqual([]);
	});
});

describe('browserPlaces on WSL', () => {
	const shared = (drive: string) =>
		['Program Files', 'Program Files (x86)'].map(folder => `${drive}/${folder}/Mozilla Firefox/firefox.exe`);
	const onWindows = (PATH?: string) =>
		placesOn('linux', {WSL_DISTRO_NAME: 'Debian', ...(PATH !== undefined && {PATH})}).filter(
			path => path.endsWith('.exe') && !path.includes(':'),
		);

	it.each([
		['nothing', undefined, '/mnt/c'],
		['a PATH of Linux alone', '/usr/bin', '/mnt/c'],
		['the first of PATH', '/win/c/Windows/System32:/usr/bin', '/win/c'],
		['the last of PATH', '/usr/bin:/win/drives/c/WINDOWS/system32', '/win/drives/c'],
		['a folder below', '/usr/bin:/win/c/Windows/System32/Wbem', '/win/c'],
		['a drive at the root', '/usr/bin:/c/Windows/System32:/x', '/c'],
		['a folder that is only named alike', '/win/c/Windows/System32x:/win/c/Windows', '/mnt/c'],
		['another drive', '/win/d/Windows/System32', '/mnt/c'],
	])('know drive C by %s', (_, PATH, drive) => {
		expect(onWindows(PATH)).toEqual(shared(drive));
	});

	it.each([
		['the first of PATH', '/mnt/c/Users/Ada/AppData/Local:/usr/bin', '/mnt/c/Users/Ada/AppData/Local'],
		['the last of PATH', '/usr/bin:/mnt/c/Users/Ada/AppData/Local', '/mnt/c/Users/Ada/AppData/Local'],
		['a folder below', '/mnt/c/Users/Ada/AppData/Local/Programs/x', '/mnt/c/Users/Ada/AppData/Local'],
		['a drive at the root', '/usr/bin:/c/Users/Ada/AppData/Local', '/c/Users/Ada/AppData/Local'],
	])("know the person's own folder by %s", (_, PATH, own) => {
		expect(onWindows(PATH)).toEqual([...shared('/mnt/c'), `${own}/Mozilla Firefox/firefox.exe`]);
	});

	it.each(['/mnt/c/Users/Ada/AppData/LocalLow', '/mnt/c/Users/Ada/Work/AppData/Local', '/mnt/c/Users/Ada/AppData'])(
		'do not take %s for it',
		PATH => {
			expect(onWindows(PATH)).toEqual(shared('/mnt/c'));
		},
	);
});

describe('programPlaces', () => {
	it.each(['', '/', 'a/b', 'a\\b', '../b'])('are none for %j, which is no name', program => {
		expect(programPlaces(program, {env: {PATH: '/a'}, platform: 'linux'})).toEqual([]);
		expect(programPlaces(program, {env: {Path: 'C:\\a'}, platform: 'win32'})).toEqual([]);
	});

	it('are on Windows in the absolute folders of PATH, with and without an ending', () => {
		expect(programPlaces('zen', {env: {Path: 'C:\\a;tools;.;D:\\b'}, platform: 'win32'})).toEqual([
			'C:\\a\\zen',
			'C:\\a\\zen.exe',
			'D:\\b\\zen',
			'D:\\b\\zen.exe',
		]);
	});
});
