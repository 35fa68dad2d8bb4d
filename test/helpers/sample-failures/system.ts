import type {SystemFailure} from '../../../source/system/failures.js';
import type {Samples} from './samples.js';

const path = '/home/ada/client.json';

export const systemSamples: Samples<SystemFailure> = {
	'file-missing': [{type: 'file-missing', path}],
	'file-broken-link': [{type: 'file-broken-link', path}],
	'file-is-a-directory': [{type: 'file-is-a-directory', path}],
	'file-not-regular': [{type: 'file-not-regular', path}],
	'file-too-large': [{type: 'file-too-large', path, bytes: 100_000_000, maxBytes: 65_536}],
	'file-no-permission': [{type: 'file-no-permission', path}],
	'file-unreadable': [{type: 'file-unreadable', path, code: 'EIO'}],
	'standard-input-empty': [{type: 'standard-input-empty'}],
	'standard-input-too-large': [{type: 'standard-input-too-large', maxBytes: 65_536}],
	'standard-input-unreadable': [{type: 'standard-input-unreadable', code: 'EIO'}],
	'clipboard-tool-missing': [{type: 'clipboard-tool-missing', tool: 'xsel'}],
	'clipboard-tool-failed': [{type: 'clipboard-tool-failed'}],
	'clipboard-tool-hung': [{type: 'clipboard-tool-hung'}],
	'clipboard-no-display': [{type: 'clipboard-no-display'}],
	'clipboard-text-too-long': [{type: 'clipboard-text-too-long', bytes: 80_000, maxBytes: 74_994}],
	'clipboard-tmux': [
		{type: 'clipboard-tmux', reason: 'no-answer'},
		{type: 'clipboard-tmux', reason: 'not-handed-on'},
	],
	'browser-not-opened': [
		{type: 'browser-not-opened', reason: 'no-opener'},
		{type: 'browser-not-opened', reason: 'no-display'},
		{type: 'browser-not-opened', reason: 'opener-failed', exitCode: 3},
		{type: 'browser-not-opened', reason: 'opener-failed'},
		{type: 'browser-not-opened', reason: 'variable', command: 'netscape'},
	],
	'browser-unknown': [
		{type: 'browser-unknown', name: 'netscape', known: ['chrome', 'firefox']},
		{type: 'browser-unknown', name: 'netscape', known: []},
	],
	'command-empty': [{type: 'command-empty'}],
	'command-unbalanced-quotes': [{type: 'command-unbalanced-quotes'}],
	'command-needs-shell': [
		{type: 'command-needs-shell', operator: '|'},
		{type: 'command-needs-shell', operator: '\n'},
	],
	'command-contains-secret': [{type: 'command-contains-secret'}],
	'command-not-found': [{type: 'command-not-found', command: 'valt'}],
	'command-not-permitted': [{type: 'command-not-permitted', command: './store'}],
	'command-not-started': [{type: 'command-not-started', command: 'store.cmd', code: 'EINVAL'}],
	'command-folder-missing': [{type: 'command-folder-missing', folder: '/home/ada/gone'}],
	'command-timed-out': [{type: 'command-timed-out', command: 'vault', minutes: 2}],
};
