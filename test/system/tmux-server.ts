import {execFileSync} from 'node:child_process';
import {onTestFinished, vi} from 'vitest';
import {outerTerminal} from './outer-terminal.js';
import {temporaryFolder} from './temporary-folder.js';

/** A tmux server of this test's own, with one client in a real terminal, as seen from its only pane. */
export async function startTmux(options: Readonly<Record<string, string>> = {}, TERM = 'xterm-256color') {
	const folder = await temporaryFolder();
	const surroundings = {PATH: '/usr/bin:/bin', HOME: folder, TMUX_TMPDIR: folder};
	const tmux = (...args: string[]) =>
		execFileSync('tmux', ['-L', 'test', ...args], {
			env: surroundings,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'pipe'],
		}).trim();
	const terminal = outerTerminal(['tmux', '-L', 'test', '-f', '/dev/null', 'new-session', 'cat'], folder, {TERM});
	onTestFinished(() => void tmux('kill-server'));
	const [tty = '', socket = '', pid = ''] = await vi.waitFor(() => {
		const [client, ...facts] = tmux('display-message', '-p', '#{client_tty}|#{pane_tty}|#{socket_path}|#{pid}').split(
			'|',
		);
		if (!client) throw new Error('No client yet');
		return facts;
	}, 15_000);
	for (const [name, value] of Object.entries(options)) tmux('set-option', '-g', name, value);

	return {
		tmux,
		/** Where what runs in the pane writes to. */
		tty,
		/** What runs in the pane finds in its environment. */
		env: {...surroundings, TERM: 'screen', TMUX: `${socket},${pid},0`, TMUX_PANE: '%0'},
		clipboardRequests: () => terminal.clipboardRequests(tty),
		/** The texts in tmux's own buffers. */
		buffers: () => {
			const names = tmux('list-buffers', '-F', '#{buffer_name}');
			return names === '' ? [] : names.split('\n').map(name => tmux('show-buffer', '-b', name));
		},
	};
}
