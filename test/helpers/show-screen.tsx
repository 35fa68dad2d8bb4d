import {render} from 'ink-testing-library';
import {onTestFinished} from 'vitest';
import {App} from '../../source/tui/app.js';
import type {Message} from '../../source/wizard/message.js';
import type {State} from '../../source/wizard/state.js';

/** A state's screen as a person would see it, and what their keys send. The terminal has 100 columns. */
export function showScreen(state: State) {
	const sent: Message[] = [];
	const wizard = {
		getState: () => state,
		subscribe: () => () => {},
		send: (message: Message) => sent.push(message),
		finished: new Promise<number>(() => {}),
	};
	const {lastFrame, stdin, unmount} = render(<App wizard={wizard} />);
	onTestFinished(unmount);
	const settled = () => new Promise<void>(resolve => setImmediate(resolve));
	return {
		/** Lines of the frame, without blanks at their ends. */
		frame: () =>
			(lastFrame() ?? '')
				.split('\n')
				.map(line => line.trimEnd())
				.join('\n')
				.trim(),
		/** Presses keys one after the other, and returns all that they have sent so far. */
		press: async (...keys: readonly string[]) => {
			for (const key of keys) {
				await settled();
				stdin.write(named[key] ?? key);
				// Ink waits 20 ms after Esc for the rest of a sequence.
				if (key === 'esc') await new Promise(resolve => setTimeout(resolve, 30));
			}
			await settled();
			return sent;
		},
	};
}

const named: Readonly<Record<string, string>> = {
	enter: '\r',
	esc: '\u001B',
	up: '\u001B[A',
	down: '\u001B[B',
	right: '\u001B[C',
	left: '\u001B[D',
	tab: '\t',
	pgup: '\u001B[5~',
	pgdn: '\u001B[6~',
	home: '\u001B[H',
	end: '\u001B[F',
	backspace: '\u007F',
	'ctrl+c': '\u0003',
	'ctrl+l': '\u000C',
	'ctrl+u': '\u0015',
	'alt+c': '\u001Bc',
	'alt+x': '\u001Bx',
	'alt+enter': '\u001B\r',
};

/** What a terminal in bracketed paste mode sends for a paste. */
export const pasted = (text: string) => `\u001B[200~${text}\u001B[201~`;
