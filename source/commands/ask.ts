import {createInterface} from 'node:readline';
import {askWords} from '../language/english/ask.js';
import type {Runtime} from './runtime.js';

/**
 * Asks in the terminal. `y` and `yes` are a yes, and their like in the language that is spoken; anything else is a no, and
 * so is Enter or the end of the input. The terminal keeps its own line editing, so that Ctrl+C is the signal it always is;
 * then the answer never comes.
 */
export function ask({stdin, stdout}: Pick<Runtime, 'stdin' | 'stdout'>, question: string): Promise<boolean> {
	const {yesOrNo, yes} = askWords();
	const lines = createInterface({input: stdin, output: stdout, terminal: false});
	return new Promise<boolean>(resolve => {
		lines.once('close', () => resolve(false));
		lines.question(`${yesOrNo(question)} `, answer => {
			resolve(yes.includes(answer.trim().toLowerCase()));
			lines.close();
		});
	});
}
