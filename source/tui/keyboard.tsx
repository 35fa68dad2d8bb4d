import {type Key, useInput, usePaste} from 'ink';
import {createContext, type ReactNode, type RefObject, useContext, useLayoutEffect, useRef} from 'react';
import {createKeyQueue} from './key-queue.js';

/** Who listens to the keyboard: keys one by one, and what is pasted as a whole. */
export type KeyListener = {
	readonly onKey?: (input: string, key: Key) => void;
	readonly onPaste?: (text: string) => void;
	/** Has a use for several characters at once. */
	readonly takesText?: true;
	/** Whether it has the keys for itself right now; those with Ctrl or Alt are everybody's. */
	readonly isAlone?: () => boolean;
};

type Listeners = Set<RefObject<KeyListener>>;

const Keyboard = createContext<Listeners>(new Set());

/**
 * The one subscription to the terminal's input, kept from the first screen to the last. Components join it in the very
 * commit that shows them, so that no key falls between two screens (Ink's own hooks subscribe some time later).
 */
export function KeyboardProvider({children}: {readonly children: ReactNode}) {
	const listeners = useRef<Listeners>(new Set()).current;
	const queue = useRef<ReturnType<typeof createKeyQueue>>(undefined);
	queue.current ??= createKeyQueue({
		takesText: () => [...listeners].some(listener => listener.current.takesText),
		onKey: (input, key) => {
			// Enter, typed before the terminal was in raw mode; some remote shells send it so, too.
			const isEnter = key.return || input === '\n' || input === '\r';
			const pressed = isEnter ? {...key, return: true} : key;
			const present = [...listeners];
			const alone = key.ctrl || key.meta ? undefined : present.find(listener => listener.current.isAlone?.());
			for (const listener of alone ? [alone] : present) listener.current.onKey?.(isEnter ? '' : input, pressed);
		},
		onPaste: text => {
			for (const listener of [...listeners]) listener.current.onPaste?.(text);
		},
	});
	const {press, paste} = queue.current;
	useInput((input, key) => {
		// Ctrl+Z must be known in a text, too. (Ctrl+C is, to Ink.)
		const [first = '', ...others] = input.split('\u001A');
		if (first !== '' || others.length === 0) void press(first, key);
		for (const text of others) {
			void press('z', {...key, ctrl: true});
			if (text !== '') void press(text, key);
		}
	});
	usePaste(text => void paste(text));
	return <Keyboard value={listeners}>{children}</Keyboard>;
}

/** Listens to the keyboard while the component is shown and `isActive`. */
export function useKeyboard(listener: KeyListener, isActive = true): void {
	const listeners = useContext(Keyboard);
	const latest = useRef(listener);
	useLayoutEffect(() => {
		latest.current = listener;
	});
	useLayoutEffect(() => {
		if (!isActive) return;
		listeners.add(latest);
		return () => {
			listeners.delete(latest);
		};
	}, [isActive, listeners]);
}
