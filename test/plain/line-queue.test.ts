import {PassThrough} from 'node:stream';
import {setImmediate} from 'node:timers/promises';
import {describe, expect, it} from 'vitest';
import {queueLines} from '../../source/plain/line-queue.js';

/** A queue, what it hands on while `turn` allows it, and the stream it reads from. */
function open() {
	const stream = new PassThrough();
	const taken: string[] = [];
	const turns: {next: 'any' | 'not-held' | 'none'} = {next: 'none'};
	const queue = queueLines(stream as unknown as NodeJS.ReadStream, {
		turn: () => turns.next,
		onLine: line => taken.push(line),
		onEmpty: () => taken.push('(empty)'),
		onInterrupt: () => {},
	});
	return {stream, taken, turns, queue};
}

/** Enough for all that goes on by itself. */
async function turnsOfTheLoop(count = 10) {
	for (let turn = 0; turn < count; turn += 1) await setImmediate();
}

describe('queueLines', () => {
	it('keeps lines until it is their turn, then takes one a turn of the event loop', async () => {
		const {stream, taken, turns, queue} = open();
		stream.write('1\n2\n3\n');
		await turnsOfTheLoop();
		expect(taken).toEqual([]);
		turns.next = 'any';
		queue.look();
		queue.look();
		const counts: number[] = [];
		for (let turn = 0; turn < 4; turn += 1) {
			await setImmediate();
			counts.push(taken.length);
		}
		expect(counts).toEqual([1, 2, 3, 3]);
		expect(taken).toEqual(['1', '2', '3']);
	});

	it('holds back what came before, and hands it on first where any is wanted', async () => {
		const {stream, taken, turns, queue} = open();
		stream.write('1\n2\n');
		await turnsOfTheLoop();
		queue.hold();
		turns.next = 'not-held';
		stream.write('3\n');
		await turnsOfTheLoop();
		expect(taken).toEqual(['3']);
		turns.next = 'none';
		stream.write('4\n');
		await turnsOfTheLoop();
		turns.next = 'any';
		queue.look();
		await turnsOfTheLoop();
		expect(taken).toEqual(['3', '1', '2', '4']);
	});

	it('reads no further while many wait, and on when they are taken', async () => {
		const {stream, taken, turns, queue} = open();
		const pieces = 10;
		for (let piece = 0; piece < pieces; piece += 1) stream.write('y\n'.repeat(400));
		await turnsOfTheLoop(20);
		expect(stream.isPaused()).toBe(true);
		expect(stream.readableLength).toBeGreaterThan(0);
		turns.next = 'any';
		queue.look();
		while (taken.length < pieces * 400) await setImmediate();
		expect(stream.isPaused()).toBe(false);
	});

	it('says that no more will come when the last one is taken, not before', async () => {
		const {stream, taken, turns, queue} = open();
		stream.end('1\n');
		await turnsOfTheLoop();
		expect(taken).toEqual([]);
		turns.next = 'any';
		queue.look();
		await turnsOfTheLoop();
		expect(taken).toEqual(['1', '(empty)']);
	});

	it('takes nothing once closed', async () => {
		const {stream, taken, turns, queue} = open();
		turns.next = 'any';
		stream.write('1\n2\n');
		queue.close();
		queue.look();
		await turnsOfTheLoop();
		expect(taken).toEqual([]);
	});
});
