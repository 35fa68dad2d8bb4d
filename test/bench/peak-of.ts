import {openTerminal} from '../helpers/terminal.js';
import {pass} from './pass.js';
import {hasProc, peakMemory} from './proc.js';

/** The peak memory of a program that ends by itself, in MB: looked at every few ms until it's gone. */
export async function peakOf(command: readonly [string, ...string[]]): Promise<number | undefined> {
	if (!hasProc) return undefined;
	const terminal = await openTerminal({command});
	let isOver = false;
	const over = terminal.exited.then(() => {
		isOver = true;
	});
	let peak = 0;
	while (!isOver) {
		// Between its end and the news of it there is no memory to read about.
		const now = await peakMemory(terminal.pid).catch(() => Number.NaN);
		if (now > peak) peak = now;
		await pass(3);
	}
	await over;
	return peak;
}
