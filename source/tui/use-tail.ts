import {useRoomy} from './use-roomy.js';
import {useWindowSize} from './use-window-size.js';

/** What stands around a command's output, in rows: with the trail and empty rows, and without. */
const around = {roomy: 19, tight: 9};

/** The last lines of what a command printed that the window has room for: what came last tells most. */
export function useTail(lines: readonly string[]): readonly string[] {
	const {rows} = useWindowSize();
	const roomy = useRoomy();
	return lines.slice(-Math.max(2, rows - (roomy ? around.roomy : around.tight)));
}
