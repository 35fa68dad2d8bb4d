import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished, vi} from 'vitest';
import {clearClipboardLater} from '../../source/system/clear-clipboard-later.js';
import {bundle} from '../helpers/bundle.js';
import {fakeProgram} from './fake-program.js';
import {onWindows} from './on-windows.js';
import {temporaryFolder} from './temporary-folder.js';
import {clipboardOf, hasXServer, putOnClipboard, startXServer} from './x-server.js';

const text = '1//0secret';
const source = join(import.meta.dirname, '../../source/system');

describe.runIf(hasXServer)('clearClipboardLater (F97)', () => {
	it('clears a real clipboard', async () => {
		const DISPLAY = await startXServer();
		putOnClipboard(DISPLAY, text);
		await clearClipboardLater(text, {env: {DISPLAY, PATH: '/usr/bin:/bin'}, seconds: 0});
		await vi.waitFor(() => expect(clipboardOf(DISPLAY)).toBe(''), 10_000);
	});
});

describe.runIf(process.platform === 'linux')('clearClipboardLater (F97)', () => {
	it('gives the text away neither as an argument nor in the environment', async () => {
		const folder = await temporaryFolder();
		const look = '{ tr "\\0" "\\n" < /proc/$PPID/cmdline; tr "\\0" "\\n" < /proc/$PPID/environ; } > "$HERE/seen.part"';
		await fakeProgram(folder, 'wl-paste', `${look}; mv "$HERE/seen.part" "$HERE/seen"`);
		const env = {PATH: `${folder}:/usr/bin:/bin`, WAYLAND_DISPLAY: 'wayland-9', MY_TOKEN: text};
		await clearClipboardLater(text, {env, seconds: 0});
		const seen = await vi.waitFor(() => readFileSync(join(folder, 'seen'), 'utf8'), 10_000);
		expect(seen).toContain('clear.ts');
		expect(seen).toContain('WAYLAND_DISPLAY=wayland-9');
		expect(seen).not.toContain(text);
	});

	it('has it work in a session of its own, without which Windows would end it with us', async () => {
		const folder = await temporaryFolder();
		const look = '{ ps -o sid= -p $PPID; ps -o sid= -p "$TESTED"; } > "$HERE/seen.part"';
		await fakeProgram(folder, 'wl-paste', `${look}; mv "$HERE/seen.part" "$HERE/seen"`);
		const PATH = `${folder}:/usr/bin:/bin`;
		onWindows();
		await clearClipboardLater(text, {env: {PATH, WAYLAND_DISPLAY: 'wayland-9', TESTED: `${process.pid}`}, seconds: 0});
		const seen = await vi.waitFor(() => readFileSync(join(folder, 'seen'), 'utf8'), 10_000);
		const [helper, ours] = seen.trim().split(/\s+/);
		expect(ours).toMatch(/^\d+$/);
		expect(helper).not.toBe(ours);
	});

	it('does not keep its program alive, and outlives it', async () => {
		const folder = await temporaryFolder();
		const main = join(folder, 'main.ts');
		await writeFile(
			main,
			`import {clearClipboardLater} from '${source}/clear-clipboard-later.ts';
			await clearClipboardLater('${text}', {env: process.env, seconds: 600});`,
		);
		const helper = join(folder, 'out/helpers/clear.mjs');
		await bundle({main, 'helpers/clear': join(source, 'helpers/clear.ts')}, join(folder, 'out'));
		// Without an end of its own it would be ended here, and the test with it.
		execFileSync(process.execPath, [join(folder, 'out/main.mjs')], {timeout: 20_000});
		const pid = Number(execFileSync('pgrep', ['-f', '-x', `.* ${helper} 600`], {encoding: 'utf8'}));
		onTestFinished(() => void process.kill(pid, 'SIGKILL'));
		expect(pid).toBeGreaterThan(1);
	});
});
