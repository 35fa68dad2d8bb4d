import {createInterface} from 'node:readline';
import type {Runtime} from './runtime.js';

/**
 * Asks in the terminal. `y` and `yes` are a yes; anything else is a no, and so is Enter or the end of the input. The
 * terminal keeps its own line editing, so that Ctrl+C is the signal it always is; then the answer never comes.
 */
export function ask({stdin, stdout}: Pick<Runtime, 'stdin' | 'stdout'>, question: string): Promise<boolean> {
	const lines = createInterface({input: stdin, output: stdout, terminal: false});
	return new Promise<boolean>(resolve => {
		lines.once('close', () => resolve(false));
		lines.question(`${question} [y/N] `, answer => {
			resolve(/^y(es)?$/i.test(answer.trim()));
			lines.close();
		});
	});
}
