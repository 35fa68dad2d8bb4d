import {afterAll, beforeAll, expect, it, onTestFinished} from 'vitest';
import {startSandbox} from '../../../source/sandbox/index.js';
import {reach} from '../walk.js';
import {stay} from './stay.js';

let sandbox: Awaited<ReturnType<typeof startSandbox>>;
beforeAll(async () => {
	sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

/** The consent page's whole address as it begins, above the frame. */
const link = /\/o\/oauth2\/v2\/auth\?/g;

it('the link above the frame is there again in a window that was emptied, once', async () => {
	const env = {SSH_CONNECTION: '192.0.2.1 50000 192.0.2.2 22', BROWSER: ''};
	const {terminal, line} = await stay({sandbox, place: 'shell', env, onTestFinished});
	const links = () => terminal.screen().match(link)?.length;
	await terminal.until(/\$/);
	terminal.write(`${line}\r`);
	// The window is ours from here on: what stands in it is erased when it changes.
	await terminal.until('what Google will be asked');
	terminal.resize(100, 40);
	await terminal.until('what Google will be asked');
	await reach(terminal, 'sign-in');
	await expect.poll(links, {timeout: 10_000}).toBe(1);
	terminal.resize(120, 40);
	await expect.poll(links, {timeout: 10_000}).toBe(1);
	terminal.write('\u001A');
	await terminal.until(/\[1\]\+ +Stopped/);
	terminal.write('clear; fg\r');
	await terminal.until(/waiting for your/);
	await expect.poll(links, {timeout: 10_000}).toBe(1);
	expect(terminal.screen().match(/^ ●/gm)).toHaveLength(1);
});
