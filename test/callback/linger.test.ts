import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {createLinger} from '../../source/callback/linger.js';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

describe('how long the port stays open for the last page', () => {
	it('2 s, whether the page is fetched or not', () => {
		const close = vi.fn();
		const linger = createLinger(close);
		linger.start();
		linger.pageShown();
		vi.advanceTimersByTime(1999);
		expect(close).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1);
		expect(close).toHaveBeenCalledOnce();
	});

	it('800 ms where there is a hurry', () => {
		const close = vi.fn();
		const linger = createLinger(close);
		linger.start();
		linger.hurry();
		vi.advanceTimersByTime(799);
		expect(close).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1);
		expect(close).toHaveBeenCalledOnce();
	});

	it('until the page is fetched, where there is a hurry', () => {
		const close = vi.fn();
		const linger = createLinger(close);
		linger.start();
		linger.hurry();
		linger.pageShown();
		expect(close).toHaveBeenCalledOnce();
	});

	it('no longer, where the page was fetched before the hurry', () => {
		const close = vi.fn();
		const linger = createLinger(close);
		linger.start();
		linger.pageShown();
		linger.hurry();
		expect(close).toHaveBeenCalledOnce();
	});
});
