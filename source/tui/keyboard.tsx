import {type Key, useInput, usePaste} from 'ink';
import {createContext, type ReactNode, type RefObject, useContext, useLayoutEffect, useRef} from 'react';

/** Who listens to the keyboard: keys one by one, and what is pasted as a whole. */
export type KeyListener = {
	readonly onKey?: (input: string, key: Key) => void;
	readonly onPaste?: (text: string) => void;
	/** Has a use for several characters at once. */
	readonly takesText?: true;
};

type Listeners = Set<RefObject<KeyListener>>;

const Keyboard = createContext<Listeners>(new Set());

/**
 * The one subscription to the terminal's input, kept from the first screen to the last. Components join it in the very
 * commit that shows them, so that no key falls between two screens (Ink's own hooks subscribe some time later).
 */
export function KeyboardProvider({children}: {readonly children: ReactNode}) {
	const listeners = useRef<Listeners>(new Set()).current;
	const takesText = () => [...listeners].some(listener => listener.current.takesText);
	const hand = (input: string, key: Key) => {
		// Enter, typed before the terminal was in raw mode; some remote shells send it so, too.
		const isEnter = key.return || input === '\n' || input === '\r';
		const pressed = isEnter ? {...key, return: true} : key;
		for (const listener of [...listeners]) listener.current.onKey?.(isEnter ? '' : input, pressed);
	};
	const take = async (text: string, key: Key) => {
		const keys = key.ctrl || key.meta ? [text] : Array.from(text);
		// Fast keys over a slow link come as one text: each must meet the screen that those before it led to.
		while (keys.length > 1 && !takesText()) {
			hand(keys.shift() ?? '', key);
			await new Promise(setImmediate);
		}
		hand(keys.join(''), key);
	};
	useInput(async (input, key) => {
		// Ctrl+Z must be known in such a text, too. (Ctrl+C is, to Ink.)
		const [first = '', ...others] = input.split('\u001A');
		if (first !== '' || others.length === 0) await take(first, key);
		for (const text of others) {
			hand('z', {...key, ctrl: true});
			if (text !== '') await take(text, key);
		}
	});
	usePaste(text => {
		for (const listener of [...listeners]) listener.current.onPaste?.(text);
	});
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
