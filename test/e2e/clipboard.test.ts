import {execFileSync, spawn} from 'node:child_process';
import {chmod, mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {describe, expect, it, onTestFinished} from 'vitest';
import {signInOverHttp} from '../helpers/http-browser.js';
import {emptyFolder} from '../helpers/terminal.js';
import {signIn, startJourney} from './journey.js';
import {startJsonJourney} from './json-journey.js';

/** A real X server of the test's own; its display. */
async function startDisplay(): Promise<string> {
	const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '320x200x8', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	onTestFinished(() => {
		server.kill();
	});
	for await (const line of createInterface({input: server.stdout})) return `:${line.trim()}`;
	throw new Error('Xvfb did not start');
}

async function delivered(env: Readonly<Record<string, string>>, shows = false) {
	const journey = await startJourney({args: ['--no-browser', '--no-verify'], env, shows});
	const {terminal} = journey;
	await signIn(terminal);
	await terminal.until('your refresh token is ready');
	return journey;
}

describe('one key copies the token', () => {
	it('to the clipboard of a real X server', async () => {
		const DISPLAY = await startDisplay();
		const {terminal} = await delivered({DISPLAY});
		terminal.write('c');
		await terminal.until('Refresh token copied to the clipboard.');
		const copied = execFileSync('xclip', ['-selection', 'clipboard', '-o'], {
			env: {...process.env, DISPLAY},
			encoding: 'utf8',
		});
		expect(copied).toMatch(/^1\/\/0[\w-]{20,}$/);
		expect(terminal.raw()).not.toContain(copied);
		terminal.press('enter');
		await terminal.until('have you pasted it?');
		terminal.press('enter');
		expect(await terminal.exited).toBe(0);
		expect(terminal.screen()).toContain('Copied to the clipboard, for a minute.');
	});

	it('or one flag does, in a program, too', async () => {
		const DISPLAY = await startDisplay();
		const {event, events, exited, stdout, stderr} = await startJsonJourney({args: ['--copy'], env: {DISPLAY}});
		await signInOverHttp((await event('consent')).link);
		expect(await exited, stderr()).toBe(0);
		expect(events().slice(-2)).toEqual([{event: 'copied'}, {event: 'done'}]);
		const copied = execFileSync('xclip', ['-selection', 'clipboard', '-o'], {
			env: {...process.env, DISPLAY},
			encoding: 'utf8',
		});
		expect(copied).toMatch(/^1\/\/0[\w-]{20,}$/);
		expect(stdout() + stderr()).not.toContain(copied);
	});

	it('or, without a display, asks the terminal to (OSC 52), and claims nothing', async () => {
		const {terminal} = await delivered({}, true);
		terminal.write('c');
		await terminal.until("Sent the refresh token to your terminal's clipboard.");
		const [, sequence = ''] = terminal.raw().split('\u001B]52;c;');
		const [sent = ''] = /^[\w+/=]+/.exec(sequence) ?? [];
		expect(Buffer.from(sent, 'base64').toString()).toMatch(/^1\/\/0[\w-]{20,}$/);
		expect(terminal.screen()).not.toContain('copied to the clipboard');
		terminal.press('enter');
		await terminal.until('leave without the token?');
	});

	it('or says that there is no way', async () => {
		const {terminal} = await delivered({TERM: 'linux'});
		terminal.write('c');
		await terminal.until(/✘.*(display|clipboard)/);
		expect(terminal.raw()).not.toContain('\u001B]52;');
	});

	it('and notices a tool that hangs', async () => {
		const folder = join(await emptyFolder(), 'bin');
		await mkdir(folder);
		await writeFile(join(folder, 'xsel'), '#!/bin/sh\nexec sleep 600\n');
		await chmod(join(folder, 'xsel'), 0o700);
		const {terminal} = await delivered({DISPLAY: ':99', PATH: `${folder}:${process.env.PATH}`});
		const begun = performance.now();
		terminal.write('c');
		await terminal.until(/✘/);
		expect(performance.now() - begun).toBeLessThan(4000);
		expect(terminal.screen()).not.toContain('copied to the clipboard');
	});
});
