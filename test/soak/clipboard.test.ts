import {describe, expect, it} from 'vitest';
import {passChecks, signIn, startJourney} from '../e2e/journey.js';
import {clipboardOf, hasXServer, putOnClipboard, startXServer} from '../system/x-server.js';

/** When the program itself has long ended; in ms. */
const minute = {timeout: 75_000, interval: 500};

/** Has the built program copy the token to the clipboard of a real X server, and leave. */
async function copied() {
	const DISPLAY = await startXServer();
	const {terminal} = await startJourney({args: ['--no-browser'], env: {DISPLAY}});
	await signIn(terminal);
	await passChecks(terminal);
	const begun = performance.now();
	terminal.write('c');
	await terminal.until('Refresh token copied to the clipboard.');
	terminal.press('enter');
	expect(await terminal.exited).toBe(0);
	expect(clipboardOf(DISPLAY)).toMatch(/^1\/\/0[\w-]{20,}$/);
	return {DISPLAY, begun};
}

describe.runIf(hasXServer)('F97: a minute after the token was copied, with the program long gone', () => {
	it('the clipboard is empty, and not before', {timeout: 120_000}, async () => {
		const {DISPLAY, begun} = await copied();
		await expect.poll(() => clipboardOf(DISPLAY), minute).toBe('');
		const seconds = (performance.now() - begun) / 1000;
		expect(seconds).toBeGreaterThan(59);
		expect(seconds).toBeLessThan(70);
	});

	it('what the person has copied since is still there', {timeout: 120_000}, async () => {
		const {DISPLAY, begun} = await copied();
		putOnClipboard(DISPLAY, 'mine');
		await expect.poll(() => performance.now() - begun, minute).toBeGreaterThan(64_000);
		expect(clipboardOf(DISPLAY)).toBe('mine');
	});
});
