import type {Instance} from 'ink';
import type {ReactNode} from 'react';
import type {JobControl} from '../system/job-control.js';
import type {TerminalWindow} from './window.js';

/**
 * Draws the view anew in an empty window whenever that changes its size: by then the terminal has broken the old frame's
 * lines anew, or cut them, and nobody can tell where it begins. Returns the way to end that.
 */
export function redrawOnResize(
	view: Pick<Instance, 'clear' | 'rerender'>,
	root: () => ReactNode,
	stdout: NodeJS.WriteStream,
	window: TerminalWindow,
	jobControl: JobControl | undefined,
): () => void {
	let isRedrawn = false;
	const redraw = () => {
		view.clear();
		window.clear();
		view.rerender(root());
		isRedrawn = true;
	};
	// Before Ink hears of it, which would draw the frame of the old size once more.
	stdout.prependListener('resize', redraw);
	// Dragged fast, a window may have its old size again before we look, but not its old lines. Node says nothing then.
	const unsubscribe = jobControl?.onWindowChanged(() => {
		if (!isRedrawn) redraw();
		isRedrawn = false;
	});
	return () => {
		stdout.off('resize', redraw);
		unsubscribe?.();
	};
}
