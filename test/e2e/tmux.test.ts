import {execFileSync} from 'node:child_process';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished} from 'vitest';
import {startSandbox} from '../../source/sandbox/index.js';
import {redirectOf} from '../helpers/http-browser.js';
import {emptyFolder, openTerminal, program} from '../helpers/terminal.js';
import {clientJson, linkOnScreen} from './journey.js';

/** The wizard over SSH inside a real tmux, waiting for its browser. */
async function insideTmux(setClipboard: 'on' | 'external' | 'off', TERM = 'xterm-256color') {
	const sandbox = await startSandbox();
	onTestFinished(() => sandbox.close());
	const home = await emptyFolder();
	const clientFile = join(home, 'client_secret_test.json');
	await writeFile(clientFile, clientJson(sandbox.clients.desktop), {mode: 0o600});
	const config = join(home, 'tmux.conf');
	await writeFile(config, `set -s set-clipboard ${setClipboard}\nset -g status off\n`);
	const socket = join(home, 'tmux.sock');
	const tmux = (...args: readonly string[]) => execFileSync('tmux', ['-S', socket, ...args], {encoding: 'utf8'});
	const wizard = `'${process.execPath}' '${program}' -P '${clientFile}'`;
	const terminal = await openTerminal({
		home,
		command: ['tmux', '-S', socket, '-f', config, 'new-session', wizard],
		env: {TERM, ADSAUTH_SANDBOX: sandbox.origin, BROWSER: '', SSH_CONNECTION: '192.0.2.7 50000 192.0.2.9 22'},
	});
	onTestFinished(async () => {
		execFileSync('tmux', ['-S', socket, 'kill-server'], {stdio: 'ignore'});
		await terminal.end();
	});
	await terminal.until('what Google will be asked');
	terminal.press('enter');
	const [link] = await terminal.until(linkOnScreen);
	terminal.write('c');
	return {terminal, tmux, consentUrl: await redirectOf(link)};
}

describe('c inside tmux: the words on the screen match what happened', () => {
	it.each(['on', 'external', 'off'] as const)('set-clipboard %s, a terminal that has a clipboard', async setting => {
		const {terminal, tmux, consentUrl} = await insideTmux(setting);
		await terminal.until("Sent the link to your terminal's clipboard.");
		await terminal.until("It's in tmux's buffer, too");
		const [, sequence = ''] = terminal.raw().split('\u001B]52;');
		const [sent = ''] = /[\w+/=]{40,}/.exec(sequence) ?? [];
		expect(Buffer.from(sent, 'base64').toString()).toBe(consentUrl);
		expect(tmux('show-buffer')).toBe(consentUrl);
	});

	it('a terminal that has none', async () => {
		const {terminal, tmux, consentUrl} = await insideTmux('on', 'vt220');
		await terminal.until("The link is in tmux's own buffer.");
		expect(terminal.raw()).not.toContain('\u001B]52;');
		expect(tmux('show-buffer')).toBe(consentUrl);
	});
});
