import {describe, expect, it} from 'vitest';
import {findBrowser} from '../../source/system/find-browser.js';
import {failureOf} from './failure-of.js';

const programs = [
	'/usr/bin/google-chrome',
	'/usr/bin/firefox',
	'/usr/bin/lynx',
	'/opt/My Browser/run',
	'/opt/b',
	'C:\\b',
];

/** On a Linux machine that has Chrome, Firefox and some other programs. */
const find = (name: string) =>
	findBrowser(name, {
		env: {PATH: '/usr/bin'},
		platform: 'linux',
		exists: async path => programs.includes(path),
	});

describe('findBrowser', () => {
	it.each(['chrome', 'Chrome', 'CHROME', ' chrome '])('finds %j', async name => {
		expect(await find(name)).toMatchObject({id: 'chrome', label: 'Chrome', command: ['/usr/bin/google-chrome']});
	});

	it.each(['firefox:private', 'Firefox-private', 'FIREFOX:PRIVATE'])('finds a private window by %s', async name => {
		expect(await find(name)).toEqual({
			id: 'firefox',
			label: 'Firefox, private window',
			command: ['/usr/bin/firefox', '--private-window'],
		});
	});

	it.each([
		['lynx', ['/usr/bin/lynx']],
		['google-chrome', ['/usr/bin/google-chrome']],
		['firefox -P work', ['/usr/bin/firefox', '-P', 'work']],
		['/opt/b --url=%s  x', ['/opt/b', '--url=%s', 'x']],
		['/opt/My Browser/run', ['/opt/My Browser/run']],
	])('takes the command %s', async (name, command) => {
		expect(await find(name)).toEqual({label: name, command});
	});

	it.each([
		'netscape',
		'edge',
		'edge:private',
		'/opt/none',
		'C:\\b',
		'bin/b',
		'-x',
		'',
		'fire',
		'fire-privatefox',
		'constructor',
	])('does not know %j', async name => {
		expect(await failureOf(find(name))).toEqual({type: 'browser-unknown', name, known: ['chrome', 'firefox']});
	});

	it('says the name without anything that a terminal would obey', async () => {
		expect(await failureOf(find('net\u001B[31mscape\u202E'))).toMatchObject({name: 'netscape'});
	});

	it('does not take the private window of a browser that cannot be asked for one for its ordinary window', async () => {
		const exists = async (path: string) => path === '/Applications/Safari.app';
		const mac = {env: {}, platform: 'darwin', exists} as const;
		expect(await findBrowser('safari', mac)).toMatchObject({command: ['open', '-a', '/Applications/Safari.app']});
		expect(await failureOf(findBrowser('safari:private', mac))).toMatchObject({known: ['safari']});
	});

	it("takes the path of a Mac's app", async () => {
		const mac = {
			env: {},
			platform: 'darwin',
			exists: async (path: string) => path === '/Applications/Zen.app',
		} as const;
		expect(await findBrowser('/Applications/Zen.app', mac)).toEqual({
			label: '/Applications/Zen.app',
			command: ['open', '-a', '/Applications/Zen.app'],
		});
	});

	it('takes a path or a command of Windows', async () => {
		const path = 'C:\\My Tools\\zen.exe';
		const surroundings = {
			env: {Path: 'C:\\My Tools;tools'},
			platform: 'win32',
			exists: async (at: string) => at === path,
		} as const;
		expect(await findBrowser(path, surroundings)).toEqual({label: path, command: [path]});
		expect(await findBrowser('zen -P work', surroundings)).toEqual({
			label: 'zen -P work',
			command: [path, '-P', 'work'],
		});
	});
});
