import {expect} from 'vitest';
import {passChecks, signIn, startJourney} from '../e2e/journey.js';
import {clipboardOf, startXServer} from '../system/x-server.js';

/** When the program itself has long ended; in ms. */
export const minute = {timeout: 75_000, interval: 500};

/** Has the built program copy the token to the clipboard of a real X server, and leave. */
export async function copied() {
	const DISPLAY = await startXServer();
	const {terminal} = await startJourney({args: ['--no-browser'], env: {DISPLAY}});
	await signIn(terminal);
	await passChecks(terminal);
	const begun = performance.now();
	terminal.write('c');
	await terminal.until('Refresh token copied to the clipboard.');
	terminal.press('enter');
	await terminal.until('yes, leave');
	terminal.press('enter');
	expect(await terminal.exited).toBe(0);
	expect(clipboardOf(DISPLAY)).toMatch(/^1\/\/0[\w-]{20,}$/);
	return {DISPLAY, begun};
}
