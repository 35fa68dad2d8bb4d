import {describe, expect, it} from 'vitest';
import {decodeClientFile} from '../../source/google/client-file-text.js';
import {failureOf} from './client-samples.js';

const text = '{"installed": "é€😀"}';

describe('decodeClientFile', () => {
	const littleEndian = Buffer.from(`\ufeff${text}`, 'utf16le');
	it.each([
		['UTF-8', Buffer.from(text)],
		['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
		['UTF-16LE', littleEndian],
		['UTF-16BE', Buffer.from(littleEndian).swap16()],
		['a string', text],
		['a string with a byte order mark', `\ufeff${text}`],
	])('F74: reads %s', (_, content) => {
		expect(decodeClientFile(content)).toBe(text);
	});

	it.each([
		['no bytes', ''],
		['blanks', ' \r\n\t'],
		['a byte order mark', '\ufeff'],
	])('refuses %s as empty', (_, content) => {
		expect(failureOf(() => decodeClientFile(content))).toEqual({type: 'client-file-empty'});
	});

	it.each([
		['a broken UTF-8 sequence', Uint8Array.of(0x7b, 0xc3, 0x28)],
		['half a UTF-16 unit', Uint8Array.of(0xff, 0xfe, 0x7b)],
		['UTF-16 without a byte order mark', Buffer.from(text, 'utf16le')],
		['a ZIP archive', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)],
	])('refuses %s as no text', (_, content) => {
		expect(failureOf(() => decodeClientFile(content))).toEqual({type: 'client-file-not-text'});
	});

	it('takes 64 KiB and not a byte more, however many characters they are', () => {
		const full = 'é'.repeat(32_768);
		expect(decodeClientFile(full)).toBe(full);
		expect(failureOf(() => decodeClientFile(`${full}a`))).toEqual({type: 'client-file-too-large', limit: 65_536});
	});
});
