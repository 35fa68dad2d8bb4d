import type {Instance} from 'ink';
import type {ReactNode} from 'react';
import type {TerminalWindow} from './window.js';

/**
 * Draws the view anew in an empty window whenever that changes its size: by then the terminal has broken the old frame's
 * lines anew, or cut them, and nobody can tell where it begins.
 */
export function redrawOnResize(
	view: Pick<Instance, 'clear' | 'rerender'>,
	root: () => ReactNode,
	stdout: NodeJS.WriteStream,
	window: TerminalWindow,
): void {
	// Before Ink hears of it, which would draw the frame of the old size once more.
	stdout.prependListener('resize', () => {
		view.clear();
		window.clear();
		view.rerender(root());
	});
}
