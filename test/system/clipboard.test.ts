import {existsSync, readFileSync} from 'node:fs';
import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished, vi} from 'vitest';
import {copyToClipboard} from '../../source/system/clipboard.js';
import {failureOf} from './failure-of.js';
import {fakeProgram} from './fake-program.js';
import {isRunning} from './is-running.js';
import {temporaryFolder} from './temporary-folder.js';
import {clipboardOf, hasXServer, startXServer} from './x-server.js';

const linux = process.platform === 'linux';
const path = '/usr/bin:/bin';
const secret = '1//0secret žluť\n';

/** Runs with a fake program first in `PATH`. */
async function copyWith(name: string, script: string, env: Record<string, string>) {
	const folder = await temporaryFolder();
	await fakeProgram(folder, name, script);
	return {folder, copied: copyToClipboard(secret, {env: {...env, HOME: folder, PATH: `${folder}:${path}`}})};
}

describe.runIf(hasXServer)('copyToClipboard, on a real X server (F97)', () => {
	it('copies, and the text stays after the tool has gone', async () => {
		const DISPLAY = await startXServer();
		// xsel keeps a log at home, and crashes without one.
		await copyToClipboard(secret, {env: {DISPLAY, PATH: path, HOME: await temporaryFolder()}});
		expect(clipboardOf(DISPLAY)).toBe(secret);
	});

	it('copies with the built-in tool when the installed one exits 1', async () => {
		const DISPLAY = await startXServer();
		const {copied} = await copyWith('xsel', 'exit 1', {DISPLAY});
		await copied;
		expect(clipboardOf(DISPLAY)).toBe(secret);
	});

	it('copies by way of X when wl-copy finds no Wayland', async () => {
		const DISPLAY = await startXServer();
		const script = 'echo "Failed to connect to a Wayland server" >&2; exit 1';
		const {copied} = await copyWith('wl-copy', script, {DISPLAY, WAYLAND_DISPLAY: 'wayland-9'});
		await copied;
		expect(clipboardOf(DISPLAY)).toBe(secret);
	});
});

describe.runIf(linux)('copyToClipboard (F97)', () => {
	it.each([{}, {DISPLAY: '', WAYLAND_DISPLAY: ''}])(
		'says that there is no display with %j, and runs nothing',
		async env => {
			const {folder, copied} = await copyWith('xsel', 'touch "$HERE/ran"', env);
			expect(await failureOf(copied)).toEqual({type: 'clipboard-no-display'});
			expect(existsSync(join(folder, 'ran'))).toBe(false);
		},
	);

	it.each([{DISPLAY: ':4242'}, {WAYLAND_DISPLAY: 'wayland-9'}])(
		'says that there is no display when that of %j does not answer',
		async env => {
			expect(await failureOf(copyToClipboard(secret, {env: {...env, PATH: path}}))).toEqual({
				type: 'clipboard-no-display',
			});
		},
	);

	it.each([
		['xsel', {DISPLAY: ':4242'}],
		['wl-clipboard', {WAYLAND_DISPLAY: 'wayland-9'}],
	])('says that %s is missing', async (tool, env) => {
		const folder = await temporaryFolder();
		// Keeps the built-in xsel from starting, as on a machine of another make.
		await mkdir(join(folder, 'libraries'));
		await writeFile(join(folder, 'libraries', 'libX11.so.6'), '');
		const broken = {PATH: folder, LD_LIBRARY_PATH: join(folder, 'libraries')};
		expect(await failureOf(copyToClipboard(secret, {env: {...env, ...broken}}))).toEqual({
			type: 'clipboard-tool-missing',
			tool,
		});
	});

	it('says that a tool failed, not what it printed', async () => {
		const {copied} = await copyWith('wl-copy', 'cat; echo boom >&2; exit 1', {WAYLAND_DISPLAY: 'wayland-9'});
		expect(await failureOf(copied)).toEqual({type: 'clipboard-tool-failed'});
	});

	it.each([
		['xsel', {DISPLAY: ':4242'}],
		['wl-copy', {WAYLAND_DISPLAY: 'wayland-9'}],
	])('notices within 2 s that %s hangs, and ends it', {timeout: 5000}, async (name, env) => {
		const started = performance.now();
		const {folder, copied} = await copyWith(name, 'echo $$ > "$HERE/pid"; exec sleep 600', env);
		expect(await failureOf(copied)).toEqual({type: 'clipboard-tool-hung'});
		expect(performance.now() - started).toBeLessThan(2500);
		await vi.waitFor(() => expect(isRunning(folder)).toBe(false));
	});

	it('says that nothing was copied when not even the helper starts, and keeps why', async () => {
		const {execPath} = process;
		onTestFinished(() => void Object.assign(process, {execPath}));
		process.execPath = '/none/node';
		await expect(copyToClipboard(secret, {env: {DISPLAY: ':4242', PATH: path}})).rejects.toMatchObject({
			failure: {type: 'clipboard-tool-failed'},
			cause: {code: 'ENOENT'},
		});
	});

	it('passes the text on standard input alone, and no secret of ours', async () => {
		const script = '{ echo "$@"; env; cat /proc/$PPID/cmdline; } > "$HERE/seen"; cat > "$HERE/input"';
		const env = {WAYLAND_DISPLAY: 'wayland-9', GOOGLE_ADS_CLIENT_SECRET: 'GOCSPX-ours'};
		const {folder, copied} = await copyWith('wl-copy', script, env);
		await copied;
		const seen = readFileSync(join(folder, 'seen'), 'utf8');
		expect(seen).toContain('--type text/plain');
		expect(seen).toContain('copy.ts');
		expect(seen).not.toContain('1//0');
		expect(seen).not.toContain('GOCSPX-ours');
		expect(readFileSync(join(folder, 'input'), 'utf8')).toBe(secret);
	});
});
