import {askWords} from '../language/english/ask.js';
import type {Runtime} from './runtime.js';

/** An answer that comes sooner needs no word. In milliseconds. */
const patience = 1000;

/** A line that comes and goes. */
export type WaitingLine = {
	/** To be called when a wait begins. */
	readonly show: () => void;
	/** To be called before anything else is written. */
	readonly hide: () => void;
};

/**
 * Says in the terminal that Google is waited for, once that takes a second. There is none where standard error is no
 * terminal, or one that can't take a line back; a signal takes it away.
 */
export function waitingLine({stderr, env}: Pick<Runtime, 'stderr' | 'env'>, signal: AbortSignal): WaitingLine {
	let timer: NodeJS.Timeout | undefined;
	let isShown = false;
	const hide = () => {
		clearTimeout(timer);
		if (!isShown) return;
		stderr.cursorTo(0);
		stderr.clearLine(0);
		isShown = false;
	};
	const show = () => {
		if (!stderr.isTTY || env.TERM === 'dumb' || signal.aborted) return;
		timer = setTimeout(() => {
			isShown = true;
			// A line that wraps can't be taken back, and the terminal may add the ^C of the person.
			stderr.write(askWords().waiting.slice(0, stderr.columns - '^C'.length - 1));
		}, patience);
	};
	signal.addEventListener('abort', hide);
	return {show, hide};
}
