import type {SuspendTerminal, TerminalSuspension} from 'ink';
import type {JobControl} from '../system/job-control.js';
import type {Wizard} from '../wizard/index.js';
import {hideToken, type TerminalWindow} from './window.js';

type Options = {
	readonly wizard: Pick<Wizard, 'getState' | 'send'>;
	readonly jobControl: JobControl;
	readonly window: TerminalWindow;
	/** Ink's own way to give the terminal back and to draw anew. */
	readonly suspendTerminal: SuspendTerminal;
	readonly waitUntilRenderFlush: () => Promise<void>;
	/** Sets raw mode anew, after a shell has changed the terminal behind our back. */
	readonly retakeKeys: () => void;
};

/** In ms. Signals that came while we were stopped, such as one that ends us, are told of by then. */
const pause = 20;

/**
 * Makes Ctrl+Z what it is elsewhere, which raw mode would swallow: `suspend` gives the terminal back, has us stopped, and
 * takes it again and draws the frame anew when we go on. After a stop from outside the same is done, as far as it goes.
 */
export function openSuspension({wizard, jobControl, window, ...terminal}: Options) {
	let held: TerminalSuspension | undefined;
	let isStopping = false;
	let retakenAt = 0;
	let timer: NodeJS.Timeout | undefined;
	const isOver = () => ['done', 'stopped'].includes(wizard.getState().step);

	// In the background, the first change of the terminal's mode stops us again, until `fg`: not a byte was written by then.
	const retake = async () => {
		const suspension = held;
		held = undefined;
		if (isOver()) return;
		if (suspension) {
			window.takeBack();
			const drawn = suspension.resume();
			retakenAt = performance.now();
			return drawn;
		}
		terminal.retakeKeys();
		window.takeBack();
		retakenAt = performance.now();
		window.clear();
		return terminal.suspendTerminal(() => {});
	};
	const retakeSoon = () => {
		clearTimeout(timer);
		// The time of the stop has passed for the timer, too; signals are told of before what is immediate.
		timer = setTimeout(() => setImmediate(retake), pause);
	};
	const unsubscribe = jobControl.onContinued(() => {
		// `suspend` goes on by itself; and this may be the signal that has just let us take the terminal back.
		if (!held && performance.now() - retakenAt > pause) retakeSoon();
	});

	return {
		suspend: async () => {
			if (held || isStopping) return;
			isStopping = true;
			hideToken(wizard);
			await terminal.waitUntilRenderFlush();
			if (!isOver()) {
				held = await terminal.suspendTerminal();
				window.leave();
				jobControl.stop();
				retakeSoon();
			}
			isStopping = false;
		},
		close: () => {
			clearTimeout(timer);
			unsubscribe();
		},
	};
}
