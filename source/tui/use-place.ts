import {type DOMElement, measureElement} from 'ink';
import {type RefObject, useLayoutEffect, useRef, useState} from 'react';
import {useWindowSize} from './use-window-size.js';

/** Where a list stands: as tall as its screen has room for. */
export type Place = {
	readonly ref: RefObject<DOMElement | null>;
	/** Of the list's rows, how many can be seen. */
	readonly height: number;
	/** A row below them says which of how many they are. */
	readonly isCut: boolean;
};

/** Rows of a screen beside its list, as a first guess. */
const others = 12;
/** A lower list has no row to spare for anything else. */
const lowest = 3;

/** Rows that a list keeps whatever else is to be shown, in a window of so many; none in the smallest. */
export const keptRows = (rows: number) => Math.max(0, Math.min(lowest, rows - 8));

/** The place of a list of `length` rows. Where layout gives it another height than it had, it's drawn once more. */
export function usePlace(length: number): Place {
	const ref = useRef<DOMElement>(null);
	const {rows} = useWindowSize();
	const [room = Math.max(lowest, rows - others), setRoom] = useState<number>();
	useLayoutEffect(() => {
		if (!ref.current) return;
		const {height} = measureElement(ref.current);
		if (height !== Math.min(length, room)) setRoom(height);
	});
	const isCut = room < length && room >= lowest;
	return {ref, height: Math.max(1, isCut ? room - 1 : room), isCut};
}

/** The first of the rows to be seen, so that the one `at` is among them. */
export function firstSeen(at: number, length: number, {height}: Place): number {
	return Math.max(0, Math.min(at - Math.floor(height / 2), length - height));
}
