import fc from 'fast-check';
import {afterEach, describe, expect, it} from 'vitest';
import {speak} from '../../source/language/languages.js';
import {QuickSegmenter} from '../../source/system/quick-segmenter.js';
import {frameAt} from '../helpers/frame-at.js';
import * as states from '../helpers/states.js';

const real = new Intl.Segmenter();
const quick = new QuickSegmenter();
const text = fc.oneof(
	fc.string({unit: 'grapheme'}),
	fc.string({unit: 'binary'}),
	// What the program draws with, and what joins with its neighbours.
	fc.array(fc.constantFrom(...'a ✔●…⠹─\r\n\u001B\u00AD\u2028\u0301\u200D\uFE0F한👍🏽')).map(parts => parts.join('')),
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
		const own = Array.from({length: 0x3000}, (_, code) => String.fromCharCode(code)).filter(
			character => [...quick.segment(character + character)].length === 2,
		);
		for (const character of own) expect([...real.segment(`a${character}${character}a`)]).toHaveLength(4);
	});

	describe.each(['en', 'fr'] as const)('in %s', language => {
		const {start, client, consent, waiting, checking, deliver, accounts, preview, done, failed} = states;
		afterEach(() => speak('en'));

		it.each([start, client, consent, waiting, checking, deliver, accounts, preview, done, failed])(
			'loads no tables for the screen of $step',
			async state => {
				await speak(language);
				// The real one refuses this name when it is asked.
				const unasked = new QuickSegmenter('no locale');
				for (const line of frameAt(state, {columns: 80, rows: 24})) {
					expect(() => unasked.segment(line), line).not.toThrow();
				}
			},
		);
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
