import {expect, it} from 'vitest';
import {clipboardOf, hasXServer} from '../system/x-server.js';
import {copied, minute} from './copied.js';

it.runIf(hasXServer)(
	'F97: a minute after the token was copied, with the program long gone, the clipboard is empty, and not before',
	{timeout: 120_000},
	async () => {
		const {DISPLAY, begun} = await copied();
		await expect.poll(() => clipboardOf(DISPLAY), minute).toBe('');
		const seconds = (performance.now() - begun) / 1000;
		expect(seconds).toBeGreaterThan(59);
		expect(seconds).toBeLessThan(70);
	},
);
