import {createContext, useContext, useSyncExternalStore} from 'react';
import type {TerminalWindow} from './window.js';

/** The window a view is shown in; none in a test. */
export const WindowContext = createContext<Pick<TerminalWindow, 'getEpoch' | 'subscribe'>>({
	getEpoch: () => 0,
	subscribe: () => () => {},
});

/** A number that changes whenever the window has lost what was written above the frame, which can be written again then. */
export function useWindowEpoch(): number {
	const {getEpoch, subscribe} = useContext(WindowContext);
	return useSyncExternalStore(subscribe, getEpoch);
}
