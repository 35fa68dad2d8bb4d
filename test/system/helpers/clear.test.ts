import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {describe, expect, it, vi} from 'vitest';
import {helperPath} from '../../../source/system/helper-command.js';
import {fakeProgram} from '../fake-program.js';
import {isRunning} from '../is-running.js';
import {temporaryFolder} from '../temporary-folder.js';
import {clipboardOf, hasXServer, putOnClipboard, startXServer} from '../x-server.js';

const text = '1//0secret žluť';

/** Runs a helper to its end; its exit code, or the signal that ended it. */
async function run(name: 'clear' | 'copy', env: Readonly<Record<string, string>>): Promise<unknown> {
	const helper = spawn(process.execPath, [helperPath(name), '0'], {
		env: {PATH: '/usr/bin:/bin', ...env},
		detached: true,
		stdio: ['pipe', 'ignore', 'ignore'],
	});
	helper.stdin?.end(text);
	const [code, signal] = await once(helper, 'exit');
	return code ?? signal;
}

const clear = (env: Readonly<Record<string, string>>) => run('clear', env);

describe.runIf(hasXServer)('clear, on a real X server (F97)', () => {
	it('clears what it was given', async () => {
		const DISPLAY = await startXServer();
		// xsel keeps a log at home, and crashes without one.
		expect(await run('copy', {DISPLAY, HOME: await temporaryFolder()})).toBe(0);
		expect(clipboardOf(DISPLAY)).toBe(text);
		expect(await clear({DISPLAY})).toBe(0);
		expect(clipboardOf(DISPLAY)).toBe('');
	});

	it.each(['theirs', `${text}x`, text.slice(1), text.toUpperCase(), ` ${text}`])('leaves %j alone', async theirs => {
		const DISPLAY = await startXServer();
		putOnClipboard(DISPLAY, theirs);
		expect(await clear({DISPLAY})).toBe(1);
		expect(clipboardOf(DISPLAY)).toBe(theirs);
	});
});

describe.runIf(process.platform === 'linux')('clear (F97)', () => {
	/** A Wayland clipboard that holds what wl-paste prints. */
	async function wayland(paste: string) {
		const folder = await temporaryFolder();
		await fakeProgram(folder, 'wl-paste', paste);
		await fakeProgram(folder, 'wl-copy', 'cat > "$HERE/copied"; : > "$HERE/ran"');
		return {folder, env: {PATH: `${folder}:/usr/bin:/bin`, WAYLAND_DISPLAY: 'wayland-9', TMPDIR: folder}};
	}

	it('knows the text with the line break that wl-paste adds', async () => {
		const {env} = await wayland(`echo '${text}'`);
		expect(await clear(env)).toBe(0);
	});

	it('does nothing where the clipboard is gone', async () => {
		const {env} = await wayland('exit 1');
		expect(await clear(env)).toBe(1);
	});

	it('ends itself and a tool that hangs', {timeout: 15_000}, async () => {
		const {folder, env} = await wayland('echo $$ > "$HERE/pid"; exec sleep 600');
		expect(await clear(env)).toBe('SIGKILL');
		await vi.waitFor(() => expect(isRunning(folder)).toBe(false));
	});
});
