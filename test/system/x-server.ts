import {execFileSync, spawn, spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {onTestFinished} from 'vitest';

const path = '/usr/bin:/bin';

export const hasXServer = process.platform === 'linux' && existsSync('/usr/bin/Xvfb') && existsSync('/usr/bin/xclip');

/** A real X server of this test's own; resolves with its `DISPLAY`. */
export async function startXServer(): Promise<string> {
	const server = spawn('Xvfb', ['-displayfd', '3'], {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
	onTestFinished(() => void server.kill());
	const [number] = await once(server.stdio[3]!, 'data');
	return `:${String(number).trim()}`;
}

/** What the clipboard holds; nothing where nobody offers anything. */
export function clipboardOf(display: string): string {
	const {stdout, stderr} = spawnSync('xclip', ['-o', '-selection', 'clipboard'], {
		env: {DISPLAY: display, PATH: path},
		encoding: 'utf8',
	});
	if (stderr !== '' && !stderr.includes('target STRING not available')) throw new Error(stderr);
	return stdout;
}

/** By a tool that isn't ours, as another program does it. */
export const putOnClipboard = (display: string, text: string) =>
	execFileSync('xclip', ['-selection', 'clipboard'], {
		env: {DISPLAY: display, PATH: path},
		input: text,
		stdio: ['pipe', 'ignore', 'ignore'],
	});
