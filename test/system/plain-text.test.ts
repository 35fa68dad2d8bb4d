import {array, assert, constantFrom, property, string} from 'fast-check';
import {describe, expect, it} from 'vitest';
import {plain} from '../../source/system/plain-text.js';

const graphemes = (text: string) => [...new Intl.Segmenter('en', {granularity: 'grapheme'}).segment(text)].length;

describe('plain', () => {
	it.each([
		['colours', '\u001B[1;31mred\u001B[0m', 'red'],
		['a title (OSC 0, BEL)', 'a\u001B]0;owned\u0007b', 'ab'],
		['a clipboard write (OSC 52, ST)', 'a\u001B]52;c;aGk=\u001B\\b', 'ab'],
		['a link (OSC 8)', '\u001B]8;;http://evil\u0007text\u001B]8;;\u0007', 'text'],
		['a string without an end', 'a\u001B]0;rest', 'a0;rest'],
		['a device control string', 'a\u001BP1$r0m\u001B\\b', 'ab'],
		['a reset', 'a\u001Bcb', 'ab'],
		['a charset shift', 'a\u001B(0b', 'ab'],
		['an escape that ends the text', 'a\u001B', 'a'],
		['8-bit CSI and OSC', 'a\u009B31mb\u009D0;t\u009Cc', 'abc'],
		['NUL, BS, BEL, DEL', 'a\u0000\b\u0007\u007Fb', 'ab'],
		['a right-to-left override', 'client\u202Enosj.txt', 'clientnosj.txt'],
		['isolates and marks', '\u2066a\u2069\u200E\u061Cb', 'ab'],
		['zero widths and a BOM', '\uFEFFa\u200Bb\u2060c', 'abc'],
		['tag characters', 'a\u{E0041}b', 'ab'],
		['line breaks and tabs', 'a\r\nb\tc\u2028d\u0085e', 'a b c d e'],
		['space around', ' \n a b \n', 'a b'],
		['half a surrogate pair', 'a\uD83Db\uDE00', 'a\uFFFDb\uFFFD'],
	])('makes %s harmless', (_, text, expected) => {
		expect(plain(text)).toBe(expected);
	});

	it('keeps what people write', () => {
		const text = 'Žluťoučký 株式会社 עברית 👍🏽 e\u0301 — “quoted” <b> & \\n';
		expect(plain(text)).toBe(text);
	});

	it('caps by character as a reader counts them, and says so', () => {
		expect(plain('e\u0301'.repeat(5), 5)).toBe('e\u0301'.repeat(5));
		expect(plain('e\u0301'.repeat(6), 5)).toBe(`${'e\u0301'.repeat(4)}…`);
		expect(plain('x'.repeat(1000))).toHaveLength(200);
	});

	it('does not let one character be endless', () => {
		expect(plain(`a${'\u0301'.repeat(10_000)}`, 5)).toBe('…');
		expect(plain(`ab${'\u0301'.repeat(10_000)}`, 5)).toBe('a…');
		expect(plain(`a${'\u0301'.repeat(15)}b`, 2)).toBe('…');
		expect(plain(`a${'\u0301'.repeat(15)}`, 2)).toBe(`a${'\u0301'.repeat(15)}`);
		expect(plain(`a${'\u0301'.repeat(16)}`, 2)).toBe('…');
	});

	const pieces = ['\u001B', '\u009B', '\u009D', '[', ']', 'P', '\\', '\u0007', '\u009C', ';', '1', 'm', 'x', ' ', '\n'];
	const odd = ['\u0301', '\u200D', '\u202E', '\u2028', '\uFEFF', '\uD83D', '\uDE00', '\u{1F469}', '\u1100', '\u0600'];
	const hostile = array(constantFrom(...pieces, ...odd), {maxLength: 60}).map(chosen => chosen.join(''));

	it.each([
		['any text', string({unit: 'binary', maxLength: 60})],
		['hostile text', hostile],
	])('lets no control or format character of %s through', (_, arbitrary) => {
		assert(property(arbitrary, text => !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(plain(text))));
	});

	it.each([
		['any text', string({unit: 'binary', maxLength: 60})],
		['hostile text', hostile],
	])('gives %s back as it is the second time, never longer than asked', (_, arbitrary) => {
		assert(
			property(arbitrary, text => {
				const once = plain(text, 10);
				return plain(once, 10) === once && graphemes(once) <= 10;
			}),
		);
	});

	it('takes a megabyte of openings in its stride', () => {
		const started = performance.now();
		plain('\u009D\u001B]\u001B['.repeat(250_000));
		expect(performance.now() - started).toBeLessThan(1000);
	});
});
