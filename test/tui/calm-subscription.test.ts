import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {calmSubscription} from '../../source/tui/calm-subscription.js';
import type {State} from '../../source/wizard/state.js';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

/** A wizard that waits for the browser, and counts how often its face hears of it. */
function waiting() {
	let state = {step: 'sign-in', ignored: {count: 0}, help: 'closed'} as State;
	const listeners = new Set<() => void>();
	const change = (next: object) => {
		state = {...state, ...next} as State;
		for (const listener of listeners) listener();
	};
	const subscribe = calmSubscription({
		getState: () => state,
		subscribe: listener => {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},
	});
	const heard = vi.fn();
	const unsubscribe = subscribe(heard);
	return {change, heard, unsubscribe, ignore: (count: number) => change({ignored: {count, last: 'malformed'}})};
}

it('tells of the first ignored request at once, of thousands more ten times a second', () => {
	const {heard, ignore} = waiting();
	ignore(1);
	expect(heard).toHaveBeenCalledTimes(1);
	for (let count = 2; count <= 5000; count += 1) ignore(count);
	expect(heard).toHaveBeenCalledTimes(1);
	vi.advanceTimersByTime(100);
	expect(heard).toHaveBeenCalledTimes(2);
	vi.advanceTimersByTime(1000);
	expect(heard).toHaveBeenCalledTimes(2);
});

it('tells of all else at once, and of what was ignored with it', () => {
	const {heard, ignore, change} = waiting();
	ignore(1);
	ignore(2);
	change({help: 'list'});
	expect(heard).toHaveBeenCalledTimes(2);
	vi.advanceTimersByTime(1000);
	expect(heard).toHaveBeenCalledTimes(2);
	ignore(3);
	change({step: 'failed'});
	expect(heard).toHaveBeenCalledTimes(3);
});

it('tells nothing any more to whoever has left', () => {
	const {heard, ignore, unsubscribe} = waiting();
	ignore(1);
	ignore(2);
	unsubscribe();
	vi.advanceTimersByTime(1000);
	expect(heard).toHaveBeenCalledTimes(1);
});
