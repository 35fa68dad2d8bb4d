import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {QuickSegmenter} from '../../source/system/quick-segmenter.js';

const real = new Intl.Segmenter();
const quick = new QuickSegmenter();
const text = fc.oneof(
	fc.string({unit: 'grapheme'}),
	fc.string({unit: 'binary'}),
	// What the program draws with, and what joins with its neighbours.
	fc.array(fc.constantFrom(...'a ✔●…⠹─\r\n\u0301\u200D\uFE0F한👍🏽')).map(parts => parts.join('')),
);

describe('QuickSegmenter', () => {
	it('finds the graphemes that Intl.Segmenter finds', () => {
		fc.assert(
			fc.property(text, text => {
				expect([...quick.segment(text)]).toEqual([...real.segment(text)]);
			}),
			{numRuns: 2000},
		);
	});

	it('finds the same one at a place', () => {
		fc.assert(
			fc.property(text, fc.integer({min: -1, max: 12}), (text, index) => {
				expect(quick.segment(text).containing(index)).toEqual(real.segment(text).containing(index));
			}),
			{numRuns: 2000},
		);
	});

	it('takes no two characters for one that belong together, whichever of its own they are', () => {
		const own = Array.from({length: 0x2900}, (_, code) => String.fromCharCode(code)).filter(
			character => [...quick.segment(character + character)].length === 2,
		);
		for (const character of own) expect([...real.segment(`a${character}${character}a`)]).toHaveLength(4);
	});

	it.each([undefined, {}, {granularity: 'grapheme'}] as const)('asks Intl.Segmenter when it must, with %j', options => {
		// What Intl.Segmenter refuses, once it is asked.
		const unasked = new QuickSegmenter('no locale', options);
		expect([...unasked.segment('✔ ok')].map(({segment}) => segment)).toEqual(['✔', ' ', 'o', 'k']);
		expect(() => unasked.segment('e\u0301')).toThrow(RangeError);
	});

	it('leaves words to Intl.Segmenter', () => {
		const words = [undefined, {granularity: 'word'}] as const;
		expect([...new QuickSegmenter(...words).segment('two words')]).toEqual([
			...new Intl.Segmenter(...words).segment('two words'),
		]);
	});
});
