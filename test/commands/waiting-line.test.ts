import {WriteStream} from 'node:tty';
import {beforeEach, describe, expect, it, onTestFinished, vi} from 'vitest';
import {waitingLine} from '../../source/commands/waiting-line.js';

beforeEach(() => {
	vi.useFakeTimers();
	onTestFinished(() => {
		vi.useRealTimers();
	});
});

/** What is written within ten seconds; `isTTY` and the rest as given. */
function written(env: Readonly<Record<string, string>>, isTTY: boolean, answerAfter = 10_000) {
	let text = '';
	const take = (piece: string) => {
		text += piece;
		return true;
	};
	const stderr: WriteStream = Object.assign(Object.create(WriteStream.prototype), {isTTY, columns: 80, write: take});
	const line = waitingLine({stderr, env}, new AbortController().signal);
	line.show();
	vi.advanceTimersByTime(answerAfter);
	const shown = text;
	line.hide();
	vi.advanceTimersByTime(10_000);
	return {shown, after: text.slice(shown.length)};
}

describe('waitingLine', () => {
	it('comes after a second, once, and goes', () => {
		expect(written({}, true)).toEqual({
			shown: 'Waiting for Google to answer…',
			after: '\u001B[1G\u001B[2K',
		});
		expect(written({}, true, 999)).toEqual({shown: '', after: ''});
	});

	it.each([
		['in a pipe', {}, false],
		['in a terminal that takes nothing back', {TERM: 'dumb'}, true],
	] as const)('is nothing %s', (_, env, isTTY) => {
		expect(written(env, isTTY)).toEqual({shown: '', after: ''});
	});
});
