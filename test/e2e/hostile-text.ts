import {expect} from 'vitest';
import type {Terminal} from '../helpers/terminal.js';

const esc = '\u001B';

/** What a text may do to a terminal, or to who reads it. */
export const payload = [
	`${esc}[2J${esc}[10;10H${esc}[?1049h${esc}[?25l${esc}[?1000h${esc}c${esc}P+q544e${esc}\\`,
	`${esc}]0;TITLE\u0007${esc}]52;c;Q0FOQVJZ\u0007${esc}]8;;https://evil.example\u0007link${esc}]8;;\u0007`,
	'\u009B31m\u009D0;TITLE\u009C\u202Eevil\u2066\u200F\u0000\u0008\u007F\r\n\t\u2028',
].join('');

/** The same, with a megabyte behind it. */
export const huge = payload + 'x'.repeat(1_000_000);

/** Sequences that a frame is made of: cursor, erasing, styles; a visible cursor, bracketed paste, synchronised output. */
const ofFrames = new RegExp(`${esc}\\[(?:[\\d;]*[A-HJKm]|\\?(?:25|2004|2026)[hl])`, 'g');

/** Controls but line breaks, what changes the direction of writing, and other line breaks. */
const controls = /(?![\r\n])\p{Cc}|\p{Bidi_Control}|\u2028/u;

/** What a text that came from outside must not have done. */
export const expectPlain = (text: string) => expect(controls.exec(text.replaceAll(ofFrames, ''))).toBeNull();

/**
 * Notes the titles a terminal is given from its start. What it returns waits for a text, and checks that the screen is one
 * frame, as it should be.
 */
export function watched(terminal: Terminal) {
	const titles: string[] = [];
	terminal.onTitle(title => titles.push(title));
	return async (shows: RegExp | string) => {
		await terminal.until(shows);
		expectPlain(terminal.raw());
		expect(titles).toEqual([]);
		const lines = terminal.screen().split('\n');
		expect(lines.length).toBeLessThan(24);
		expect(lines.filter(line => line.startsWith(' adsauth'))).toHaveLength(1);
		expect(terminal.everything()).not.toContain('x'.repeat(400));
	};
}
