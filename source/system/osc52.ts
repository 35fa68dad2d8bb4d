/** What stands between us and the terminal that has the clipboard. */
export type Through = 'terminal' | 'tmux' | 'screen';

/** In bytes of text. With more, the sequence passes the 100,000 bytes that hterm, and terminals after it, stop at. */
export const maxSequenceText = 74_994;

/** GNU screen 4 keeps at most 767 bytes of a string (MAXSTR in its screen.h); older ones less. */
const screenChunk = 76;

const esc = '\u001B';
const bel = '\u0007';
const endOfString = `${esc}\\`;

/**
 * What is between us and the terminal, or undefined where a sequence surely goes nowhere: no terminal, a dumb one, the
 * console of Linux, Apple's Terminal (it knows no OSC 52).
 */
export function wayToTerminal(
	env: Readonly<Record<string, string | undefined>>,
	isTerminal: boolean,
): Through | undefined {
	if (!isTerminal) return undefined;
	// tmux first: it can be asked and told, also from a screen inside it.
	if (env.TMUX) return 'tmux';
	if (env.STY) return 'screen';
	if (/^(?:dumb|linux|unknown|cons25|vt\d+|eterm)\b/.test(env.TERM || 'dumb')) return undefined;
	return env.TERM_PROGRAM === 'Apple_Terminal' ? undefined : 'terminal';
}

/**
 * The sequence that asks a terminal to put a text on its clipboard: OSC 52 (xterm's "Control Sequences", Operating
 * System Commands), wrapped so that tmux and GNU screen hand it on unread. No terminal answers it, so that nobody knows
 * whether it did. The text has at most `maxSequenceText` bytes.
 */
export function osc52(text: string, through: Through): string {
	const sequence = `${esc}]52;c;${Buffer.from(text).toString('base64')}${bel}`;
	switch (through) {
		case 'terminal':
			return sequence;
		case 'tmux':
			// tmux(1), allow-passthrough: each ESC inside is doubled.
			return `${esc}Ptmux;${sequence.replaceAll(esc, esc + esc)}${endOfString}`;
		case 'screen':
			return sequence.replaceAll(new RegExp(`.{1,${screenChunk}}`, 'gs'), chunk => `${esc}P${chunk}${endOfString}`);
	}
}
