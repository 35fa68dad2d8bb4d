import {useStdout} from 'ink';

/**
 * Columns and rows of the window, at each render as they are at that moment; `redrawOnResize` renders all when they change.
 * Ink's own hook tells of a new size one frame late: that frame is then too wide or too tall, and what a terminal makes of
 * it can't be erased any more.
 */
export function useWindowSize(): {readonly columns: number; readonly rows: number} {
	// Ink's type is that of any stream; one without a size has the usual one.
	const stdout: NodeJS.WritableStream & Partial<Pick<NodeJS.WriteStream, 'columns' | 'rows'>> = useStdout().stdout;
	return {columns: stdout.columns || 80, rows: stdout.rows || 24};
}
