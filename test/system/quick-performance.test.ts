import {expect, it} from 'vitest';
import {performance as quick} from '../../source/system/quick-performance.js';

it('goes as the clock of Node does, in milliseconds with fractions, and never back', async () => {
	expect(quick.now()).toBeLessThan(process.uptime() * 1000);
	const [ours, real] = [quick.now(), performance.now()];
	await expect.poll(() => performance.now() - real).toBeGreaterThan(20);
	// What is between the two readings of a pair is less than what the machine makes anyone wait.
	const [oursTaken, realTaken] = [quick.now() - ours, performance.now() - real];
	expect(oursTaken).toBeGreaterThan(20);
	expect(realTaken - oursTaken).toBeGreaterThanOrEqual(-1);
	expect(oursTaken % 1).not.toBe(0);
});
