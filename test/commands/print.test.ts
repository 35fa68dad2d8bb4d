import {WriteStream} from 'node:tty';
import {beforeEach, describe, expect, it, onTestFinished, vi} from 'vitest';
import {paintFor} from '../../source/commands/print.js';

const stream = (isTTY: boolean, depth: number) =>
	Object.assign(Object.create(WriteStream.prototype), {isTTY, getColorDepth: () => depth}) as NodeJS.WriteStream;

const green = '\u001B[32m✔\u001B[39m';

describe('paintFor', () => {
	beforeEach(() => {
		vi.stubEnv('FORCE_COLOR', undefined);
		onTestFinished(() => void vi.unstubAllEnvs());
	});

	it.each([
		['a terminal of 16 colours', stream(true, 4), green],
		['a terminal without, or with NO_COLOR', stream(true, 1), '✔'],
		['a pipe', stream(false, 4), '✔'],
	])('paints for %s as it can show', (_, to, expected) => {
		expect(paintFor(to)('green', '✔')).toBe(expected);
	});

	it.each([
		['1', green],
		['0', '✔'],
	])('does as FORCE_COLOR=%s says, whatever the stream', (FORCE_COLOR, expected) => {
		vi.stubEnv('FORCE_COLOR', FORCE_COLOR);
		for (const to of [stream(true, 4), stream(true, 1), stream(false, 1)]) {
			expect(paintFor(to)('green', '✔')).toBe(expected);
		}
	});
});
