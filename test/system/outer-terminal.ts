import {writeFileSync} from 'node:fs';
import {spawn} from '@lydell/node-pty';
import {onTestFinished, vi} from 'vitest';

const esc = '\u001B';

/** OSC 52 as it reaches a terminal: ended by BEL or ST. */
const request = new RegExp(`${esc}\\]52;c?;([A-Za-z\\d+/=]*)(?:\u0007|${esc}\\\\)`, 'g');

/** A terminal of this test's own, of which each byte that reaches it is kept. */
export function outerTerminal(
	[file, ...args]: readonly [string, ...string[]],
	folder: string,
	env: Readonly<Record<string, string>> = {},
) {
	const pty = spawn(file, [...args], {
		cols: 80,
		rows: 24,
		cwd: folder,
		env: {PATH: '/usr/bin:/bin', HOME: folder, TMUX_TMPDIR: folder, SCREENDIR: folder, LANG: 'C.UTF-8', ...env},
	});
	let received = '';
	pty.onData(data => {
		received += data;
	});
	const exited = new Promise<void>(resolve => pty.onExit(() => resolve()));
	onTestFinished(async () => {
		pty.kill('SIGKILL');
		await exited;
	});

	return {
		/** The texts that this terminal was asked to put on its clipboard, once all that was written before has arrived. */
		clipboardRequests: async (innerTerminal: string): Promise<readonly string[]> => {
			const mark = `mark-${received.length}`;
			writeFileSync(innerTerminal, `${mark}\r\n`);
			await vi.waitFor(() => {
				if (!received.includes(mark)) throw new Error('Nothing arrived yet');
			}, 15_000);
			return Array.from(received.matchAll(request), ([, base64 = '']) => Buffer.from(base64, 'base64').toString());
		},
	};
}
