import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {createHeartbeat, heartbeatWords} from '../../source/plain/heartbeat.js';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

describe('the heartbeat', () => {
	it('comes at growing intervals', () => {
		const said: string[] = [];
		createHeartbeat(line => said.push(line)).follow({label: 'Waiting'});
		const counts = [9, 1, 19, 1, 39, 1].map(seconds => {
			vi.advanceTimersByTime(seconds * 1000);
			return said.length;
		});
		expect(counts).toEqual([0, 1, 1, 2, 2, 3]);
		expect(said[0]).toBe('Waiting, still...');
	});

	it('goes on while the same is waited for, begins anew for another, and ends', () => {
		const said: string[] = [];
		const {follow} = createHeartbeat(line => said.push(line));
		follow({label: 'One'});
		vi.advanceTimersByTime(9000);
		follow({label: 'One'});
		vi.advanceTimersByTime(1000);
		follow({label: 'Two'});
		vi.advanceTimersByTime(10_000);
		follow(undefined);
		vi.advanceTimersByTime(1_000_000);
		expect(said).toEqual(['One, still...', 'Two, still...']);
	});

	it('F70: says what is left of a wait that was prolonged', () => {
		const said: string[] = [];
		const {follow} = createHeartbeat(line => said.push(line));
		const night = 8 * 3_600_000;
		follow({label: 'One', until: Date.now() + 60_000});
		vi.setSystemTime(Date.now() + night);
		follow({label: 'One', until: Date.now() + 60_000});
		vi.advanceTimersByTime(10_000);
		expect(said).toEqual(['One, still... 50 seconds left.']);
	});

	it.each([
		[600_000, '10 minutes left.'],
		[95_000, '2 minutes left.'],
		[80_000, '80 seconds left.'],
		[1000, '1 second left.'],
		[-1, '0 seconds left.'],
	])('says of %d ms: %s', (left, words) => {
		expect(heartbeatWords({label: 'Waiting', until: 5_000_000 + left}, 5_000_000)).toBe(`Waiting, still... ${words}`);
	});
});
