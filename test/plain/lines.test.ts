import {PassThrough} from 'node:stream';
import {setImmediate} from 'node:timers/promises';
import {describe, expect, it} from 'vitest';
import {readLines} from '../../source/plain/lines.js';

/** Lines from a stream that has a terminal's switch, or not. */
function open(isTTY: boolean) {
	const stream = new PassThrough();
	const heard: string[] = [];
	const modes: boolean[] = [];
	const stdin = Object.assign(stream, {isTTY, setRawMode: (mode: boolean) => modes.push(mode)});
	const lines = readLines(stdin as unknown as NodeJS.ReadStream, {
		onLine: line => heard.push(line),
		onEnd: () => heard.push('(end)'),
		onInterrupt: () => heard.push('(ctrl+c)'),
	});
	const type = async (...texts: ReadonlyArray<string | Buffer>) => {
		for (const text of texts) {
			stream.write(text);
			await setImmediate();
		}
		return heard;
	};
	return {stream, lines, heard, modes, type};
}

describe('readLines', () => {
	it('takes lines as they come, in any pieces', async () => {
		expect(await open(false).type('1\r\nab', 'c\n', '\n')).toEqual(['1', 'abc', '']);
	});

	it('puts characters together that came in two pieces', async () => {
		const [first, second] = [Buffer.from('é\n').subarray(0, 1), Buffer.from('é\n').subarray(1)];
		expect(await open(false).type(first!, second!)).toEqual(['é']);
	});

	it('takes a last line without an end, then tells the end', async () => {
		const {stream, heard, type} = open(false);
		await type('1\n2');
		stream.end();
		await setImmediate();
		expect(heard).toEqual(['1', '2', '(end)']);
	});

	it('leaves a pipe as it is where a secret comes', async () => {
		const {lines, modes, type} = open(false);
		lines.setUnseen(true);
		expect(await type('GOCSPX-x\n')).toEqual(['GOCSPX-x']);
		expect(modes).toEqual([]);
	});

	it.each([
		['Enter', ['ab\r'], ['ab']],
		['backspace', ['aé', '\u007F', 'b\r'], ['ab']],
		['backspace as Ctrl+H', ['ax\bb\r'], ['ab']],
		['Ctrl+U', ['xyz\u0015ab\r'], ['ab']],
		['Ctrl+C', ['xyz\u0003'], ['(ctrl+c)']],
		['Ctrl+D', ['\u0004'], ['(end)']],
		['Ctrl+D with something typed', ['ab\u0004\r'], ['ab']],
		['other controls', ['a\u0001\tb\r'], ['ab']],
	] as const)('takes a secret unseen in a terminal: %s', async (_, typed, expected) => {
		const {lines, modes, type} = open(true);
		lines.setUnseen(true);
		lines.setUnseen(true);
		expect(await type(...typed)).toEqual(expected);
		lines.close();
		expect(modes).toEqual([true, false]);
	});

	it.each([false, true])('keeps no more of a line than an answer can have, unseen or not: %j', async isUnseen => {
		const {lines, type} = open(isUnseen);
		lines.setUnseen(isUnseen);
		const [line] = await type('x'.repeat(150_000), 'y\n');
		expect(line).toBe('x'.repeat(131_072));
	});

	it('leaves the rest where it is while paused', async () => {
		const {lines, heard, type} = open(false);
		lines.setPaused(true);
		expect(await type('1\n')).toEqual([]);
		lines.setPaused(false);
		await setImmediate();
		expect(heard).toEqual(['1']);
	});

	it('hears nothing once closed', async () => {
		const {lines, type} = open(false);
		lines.close();
		expect(await type('1\n')).toEqual([]);
	});
});
