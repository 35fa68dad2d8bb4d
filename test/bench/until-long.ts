import type {Terminal} from '../helpers/terminal.js';

/** Waits for the screen for minutes, where a test would have given up. */
export async function untilLong(terminal: Terminal, pattern: RegExp, tries = 12): Promise<void> {
	try {
		await terminal.until(pattern);
	} catch (error) {
		if (tries === 0) throw error;
		await untilLong(terminal, pattern, tries - 1);
	}
}
