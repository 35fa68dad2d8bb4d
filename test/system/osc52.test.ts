import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {maxSequenceText, osc52, wayToTerminal} from '../../source/system/osc52.js';

const esc = '\u001B';
const end = `${esc}\\`;

function between(start: string, text: string, finish: string): string {
	expect(text.startsWith(start) && text.endsWith(finish)).toBe(true);
	return text.slice(start.length, -finish.length);
}

describe('wayToTerminal', () => {
	it.each([
		[{TERM: 'xterm-256color'}, 'terminal'],
		[{TERM: 'xterm-kitty'}, 'terminal'],
		[{TERM: 'xterm-vt220'}, 'terminal'],
		[{TERM: 'tmux-256color'}, 'terminal'],
		[{TERM: 'xterm-256color', TERM_PROGRAM: 'iTerm.app'}, 'terminal'],
		[{TERM: 'screen', TMUX: '/tmp/tmux-1/default,1,0'}, 'tmux'],
		[{TERM: 'xterm', TMUX: '/tmp/tmux-1/default,1,0', TERM_PROGRAM: 'Apple_Terminal'}, 'tmux'],
		[{TERM: 'screen', TMUX: '/tmp/tmux-1/default,1,0', STY: '1.x'}, 'tmux'],
		[{TERM: 'screen', STY: '1.pts-0.host'}, 'screen'],
		[{TERM: 'xterm', TMUX: '', STY: ''}, 'terminal'],
		[{TERM: 'xterm-256color', TERM_PROGRAM: 'Apple_Terminal'}, undefined],
		[{TERM: 'dumb'}, undefined],
		[{TERM: 'linux'}, undefined],
		[{TERM: 'vt220'}, undefined],
		[{TERM: 'eterm-color'}, undefined],
		[{TERM: ''}, undefined],
		[{}, undefined],
	] as const)('of %j is %s', (env, expected) => {
		expect(wayToTerminal(env, true)).toBe(expected);
		expect(wayToTerminal(env, false)).toBeUndefined();
	});
});

describe('osc52', () => {
	it('is what xterm documents', () => {
		expect(osc52('hello', 'terminal')).toBe(`${esc}]52;c;aGVsbG8=\u0007`);
		expect(osc52('hello', 'tmux')).toBe(`${esc}Ptmux;${esc}${esc}]52;c;aGVsbG8=\u0007${esc}\\`);
		expect(osc52('hello', 'screen')).toBe(`${esc}P${esc}]52;c;aGVsbG8=\u0007${esc}\\`);
	});

	it('stays within 100,000 bytes with the longest text', () => {
		expect(osc52('x'.repeat(maxSequenceText), 'terminal').length).toBeLessThanOrEqual(100_000);
	});

	it('lets nothing of the text break out of it, and loses nothing', () => {
		fc.assert(
			fc.property(fc.string({unit: 'grapheme', maxLength: 400}), text => {
				const sequence = osc52(text, 'terminal');
				const base64 = between(`${esc}]52;c;`, sequence, '\u0007');
				expect(base64).toMatch(/^[A-Za-z\d+/=]*$/);
				expect(Buffer.from(base64, 'base64').toString()).toBe(text);

				const inTmux = between(`${esc}Ptmux;`, osc52(text, 'tmux'), end);
				expect(inTmux.replaceAll(esc + esc, esc)).toBe(sequence);

				const chunks = between(`${esc}P`, osc52(text, 'screen'), end).split(`${end}${esc}P`);
				expect(chunks.join('')).toBe(sequence);
				expect(Math.max(...chunks.map(chunk => chunk.length))).toBeLessThanOrEqual(76);
			}),
		);
	});
});
