import {describe, expect, it} from 'vitest';
import {browserCommands, withUrl} from '../../source/system/browser-variable.js';

describe('browserCommands', () => {
	it.each([
		[undefined, []],
		['', []],
		[' : :', []],
		['firefox', [['firefox']]],
		['firefox:chromium', [['firefox'], ['chromium']]],
		[
			' firefox  --new-window : /opt/b %s ',
			[
				['firefox', '--new-window'],
				['/opt/b', '%s'],
			],
		],
		['b --url=http%c//%s', [['b', '--url=http%c//%s']]],
	])('reads %j', (value, commands) => {
		expect(browserCommands(value, 'linux')).toEqual(commands);
		expect(browserCommands(value, 'darwin')).toEqual(commands);
	});

	it('has semicolons between those of Windows', () => {
		expect(browserCommands('C:\\b.exe;firefox.exe %s', 'win32')).toEqual([['C:\\b.exe'], ['firefox.exe', '%s']]);
	});
});

describe('withUrl', () => {
	const url = 'https://example.com/?a=%s&b=$&c=%25';

	it.each([
		[['b'], ['b', url]],
		[
			['b', '-x'],
			['b', '-x', url],
		],
		[
			['b', '%s'],
			['b', url],
		],
		[
			['b', '--url=%s', '%s', 'x'],
			['b', `--url=${url}`, url, 'x'],
		],
		[
			['b', '100%%', '%x'],
			['b', '100%', '%x', url],
		],
		[
			['b', '%%s'],
			['b', '%s', url],
		],
		[
			['b', 'a%cb'],
			['b', 'a:b', url],
		],
		[
			['b', '%%%s'],
			['b', `%${url}`],
		],
		[['/opt/%s/b'], ['/opt/%s/b', url]],
	] as const)('makes %j %j', (command, expected) => {
		expect(withUrl(command, url)).toEqual(expected);
	});
});
