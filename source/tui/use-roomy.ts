import {theme} from './theme.js';
import {useWindowSize} from './use-window-size.js';

/** Whether there is room for blank lines and for more than the needed words. */
export function useRoomy(): boolean {
	const {rows} = useWindowSize();
	return rows >= theme.roomyRows;
}
