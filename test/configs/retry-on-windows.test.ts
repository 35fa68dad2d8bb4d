import {describe, expect, it} from 'vitest';
import {retryOnWindows} from '../../source/configs/retry-on-windows.js';

/** Fails so many times, then gives `done`; with what was waited for, in ms. */
function scripted(code: string, failures: number, platform: NodeJS.Platform) {
	const waited: number[] = [];
	let calls = 0;
	const work = async () => {
		calls += 1;
		if (calls <= failures) throw Object.assign(new Error('refused'), {code});
		return 'done';
	};
	const wait = async (milliseconds: number) => void waited.push(milliseconds);
	return {waited, outcome: retryOnWindows(work, {platform, wait}), calls: () => calls};
}

describe('retryOnWindows, F93', () => {
	it.each(['EPERM', 'EACCES', 'EBUSY'])('gets over three times %s', async code => {
		const {outcome, waited} = scripted(code, 3, 'win32');
		expect(await outcome).toBe('done');
		expect(waited).toEqual([50, 100, 150]);
	});

	it('gives up after ten more tries', async () => {
		const {outcome, waited, calls} = scripted('EPERM', 99, 'win32');
		await expect(outcome).rejects.toMatchObject({code: 'EPERM'});
		expect(waited).toEqual([50, 100, 150, 200, 250, 300, 350, 400, 450, 500]);
		expect(calls()).toBe(11);
	});

	it('takes any other error for final', async () => {
		const {outcome, calls} = scripted('ENOSPC', 1, 'win32');
		await expect(outcome).rejects.toMatchObject({code: 'ENOSPC'});
		expect(calls()).toBe(1);
	});

	it.each(['linux', 'darwin'] as const)('does not wait on %s', async platform => {
		const {outcome, calls} = scripted('EPERM', 1, platform);
		await expect(outcome).rejects.toMatchObject({code: 'EPERM'});
		expect(calls()).toBe(1);
	});
});
