import {expect, it} from 'vitest';
import {clipboardOf, hasXServer, putOnClipboard} from '../system/x-server.js';
import {copied, minute} from './copied.js';

it.runIf(hasXServer)(
	'F97: a minute after the token was copied, what the person has copied since is still there',
	{timeout: 120_000},
	async () => {
		const {DISPLAY, begun} = await copied();
		putOnClipboard(DISPLAY, 'mine');
		await expect.poll(() => performance.now() - begun, minute).toBeGreaterThan(64_000);
		expect(clipboardOf(DISPLAY)).toBe('mine');
	},
);
