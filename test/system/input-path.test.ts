import {describe, expect, it} from 'vitest';
import {readTypedInput} from '../../source/system/input-path.js';

const posix = {homeFolder: '/home/ada', workingFolder: '/work', platform: 'linux'} as const;
const windows = {homeFolder: 'C:\\Users\\ada', workingFolder: 'C:\\work', platform: 'win32'} as const;

describe('readTypedInput', () => {
	it.each([
		['a name', 'client.json', '/work/client.json'],
		['a relative path', '../client.json', '/client.json'],
		['an absolute path', '/a/client.json', '/a/client.json'],
		['spaces and line ends around', '  /a/client.json \r\n', '/a/client.json'],
		['single quotes (GNOME)', "'/a/my client (1).json' ", '/a/my client (1).json'],
		['a quote within single quotes', "'/a/ada'\\''s.json'", "/a/ada's.json"],
		['double quotes', '"/a/my client.json"', '/a/my client.json'],
		['escapes within double quotes', '"/a/\\$x \\"y\\".json"', '/a/$x "y".json'],
		['escaped spaces (macOS)', '/a/my\\ client\\ \\(1\\).json', '/a/my client (1).json'],
		['plain spaces', '/a/my client.json', '/a/my client.json'],
		['an apostrophe', "/a/ada's.json", "/a/ada's.json"],
		['a file: URL', 'file:///a/my%20client.json', '/a/my client.json'],
		['a quoted file: URL on localhost', "'file://localhost/a/%C3%A9.json'", '/a/é.json'],
		['a file: URL with a host', 'file://server/a.json', '/work/file:/server/a.json'],
		['a file: URL that hides a slash', 'file:///a%2Fb.json', '/work/file:/a%2Fb.json'],
		['a file: URL that is badly encoded', 'file:///100%.json', '/work/file:/100%.json'],
		['the home folder', '~', '/home/ada'],
		['a path in the home folder', '~/my\\ client.json', '/home/ada/my client.json'],
		['a tilde further on', '/a/b~/c.json', '/a/b~/c.json'],
		['brackets further on', '/a/{b}/[1] <c>.json', '/a/{b}/[1] <c>.json'],
		['quoting that is open at the end', "/a/ada's\\ x.json", "/a/ada's\\ x.json"],
		['quoting that is open at the beginning', "'a\\ b' it's.json", "/work/'a\\ b' it's.json"],
		['a URL that is none of a file', 'data:x', '/work/data:x'],
		["another person's home folder", '~bob/x.json', '/work/~bob/x.json'],
		['a Windows path, elsewhere', 'C:\\x.json', '/work/C:x.json'],
	])('takes %s for a path', (_, text, path) => {
		expect(readTypedInput(text, posix)).toEqual({type: 'path', path});
	});

	it.each([
		['a path', 'C:\\Users\\ada\\my client.json', 'C:\\Users\\ada\\my client.json'],
		['a quoted path', '"D:\\my client.json"\r\n', 'D:\\my client.json'],
		['a relative path', '.\\client.json', 'C:\\work\\client.json'],
		['the home folder', '~\\client.json', 'C:\\Users\\ada\\client.json'],
		['the home folder itself', '~', 'C:\\Users\\ada'],
		['a tilde further on', 'C:\\PROGRA~\\a.json', 'C:\\PROGRA~\\a.json'],
		['quotes at the end', "C:\\my 'a'", "C:\\my 'a'"],
		['quotes at the beginning', "'my' a.json", "C:\\work\\'my' a.json"],
		['a file: URL', 'file:///C:/my%20client.json', 'C:\\my client.json'],
		["a file: URL of another machine's share", 'file://server/share/a.json', 'C:\\work\\file:\\server\\share\\a.json'],
	])('takes %s on Windows for a path', (_, text, path) => {
		expect(readTypedInput(text, windows)).toEqual({type: 'path', path});
	});

	it.each([
		['JSON', ' {"installed": {}}\n', '{"installed": {}}'],
		['JSON after a byte order mark', '\uFEFF{}', '{}'],
		['the middle of JSON', '"installed": {"client_id": ""', '"installed": {"client_id": ""'],
		['web JSON', 'x "web": {', 'x "web": {'],
		['an array', '[1]', '[1]'],
		['a web page', '<!doctype html>', '<!doctype html>'],
		['several lines', 'a\nb', 'a\nb'],
	])('takes %s for content', (_, text, content) => {
		expect(readTypedInput(text, posix)).toEqual({type: 'content', text: content});
	});

	it.each(['', ' \r\n', '\uFEFF'])('takes %j for nothing', text => {
		expect(readTypedInput(text, posix)).toEqual({type: 'empty'});
	});

	it('uses the spelling of this system by default', () => {
		const {homeFolder, workingFolder} = process.platform === 'win32' ? windows : posix;
		expect(readTypedInput('~', {homeFolder, workingFolder})).toEqual({type: 'path', path: homeFolder});
	});
});
