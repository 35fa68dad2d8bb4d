import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {gatherLines} from '../../source/plain/gather.js';
import type {TextQuestion} from '../../source/plain/view.js';

const question = (more: Partial<TextQuestion>): TextQuestion => ({
	prompt: 'type it',
	react: text => ({type: 'search', typed: text}),
	...more,
});
const json = question({takesJson: true});
const address = question({takesAddress: true});

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

function gather(asked: TextQuestion | undefined, lines: readonly string[], isTyped = true) {
	const texts: string[] = [];
	const gathering = gatherLines(text => texts.push(text), isTyped);
	for (const line of lines) gathering.add(line, asked);
	return {texts, gathering};
}

describe('gatherLines', () => {
	it.each([
		['a choice', json, ['1'], ['1']],
		['JSON in one line', json, ['{"a": 1}'], ['{"a": 1}']],
		['JSON over several', json, ['{', '  "a": [', '1]', '}', '2'], ['{\n  "a": [\n1]\n}', '2']],
		['JSON that never ends', json, ['{', '"a"', '', '3'], ['{\n"a"\n', '3']],
		['more than a client file has', json, ['{', 'x'.repeat(65_536), '1'], [`{\n${'x'.repeat(65_536)}`, '1']],
		['a brace where none is asked for', question({}), ['{', '1'], ['{', '1']],
		['nothing asked', undefined, ['{', 'http://x'], ['{', 'http://x']],
	] as const)('%s', (_, asked, lines, texts) => {
		expect(gather(asked, lines).texts).toEqual(texts);
	});

	it('waits a moment for the rest of an address that a terminal has wrapped', () => {
		const {texts} = gather(address, ['http://127.0.0.1:1/?code=4/0A', 'bc&state=x']);
		expect(texts).toEqual([]);
		vi.advanceTimersByTime(100);
		expect(texts).toEqual(['http://127.0.0.1:1/?code=4/0Abc&state=x']);
	});

	it('takes an address from a pipe line by line', () => {
		expect(gather(address, ['http://x', '1'], false).texts).toEqual(['http://x', '1']);
	});

	it('takes a choice at once where an address is asked for', () => {
		expect(gather(address, ['4']).texts).toEqual(['4']);
	});

	it('hands on what there is at the end', () => {
		const {texts, gathering} = gather(json, ['{']);
		gathering.flush();
		gathering.flush();
		expect(texts).toEqual(['{']);
	});
});
