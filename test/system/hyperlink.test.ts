import {describe, expect, it} from 'vitest';
import {hyperlink} from '../../source/system/hyperlink.js';

const url = 'https://accounts.google.com/o/oauth2/v2/auth?client_id=1';
const link = `\u001B]8;;${url}\u001B\\${url}\u001B]8;;\u001B\\`;

describe('hyperlink', () => {
	it.each([
		...['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'rio'].map(name => ({TERM_PROGRAM: name})),
		{WT_SESSION: 'a'},
		{VTE_VERSION: '7600'},
		{KONSOLE_VERSION: '220401'},
		{KONSOLE_VERSION: '201200'},
		...['xterm-kitty', 'alacritty', 'foot', 'xterm-ghostty', 'contour'].map(name => ({TERM: name})),
	])('is a link with %j', env => {
		expect(hyperlink(url, env)).toBe(link);
	});

	it.each([
		{},
		{TERM_PROGRAM: '', TERM: ''},
		{TERM: 'xterm-256color'},
		{TERM: 'dumb'},
		{TERM_PROGRAM: 'Apple_Terminal'},
		{VTE_VERSION: '5000'},
		{KONSOLE_VERSION: '201199'},
		{TERM_PROGRAM: 'iTerm.app', TMUX: '/tmp/tmux-0/default,1,0'},
		{TERM: 'xterm-kitty', STY: '1.pts-0.host'},
	])('is plain text with %j', env => {
		expect(hyperlink(url, env)).toBe(url);
	});
});
