import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {frameWords} from '../../language/english/frame.js';
import {firstSeen, keptRows, type Place} from '../use-place.js';
import {useWindowSize} from '../use-window-size.js';

type Props<T> = {
	readonly place: Place;
	/** All of the list. */
	readonly items: readonly T[];
	/** Index of the first that is seen. */
	readonly first: number;
	readonly role?: 'listbox';
	/** One row high. */
	readonly row: (item: T, index: number) => ReactNode;
};

/** A list in its place: it gives way before anything else on the screen does, and says where some of it isn't seen. */
export function Rows<T>({place: {ref, height, isCut}, items, first, role, row}: Props<T>) {
	const {length} = items;
	const seen = items.slice(first, first + height);
	const {rows} = useWindowSize();
	return (
		<Box
			ref={ref}
			flexDirection="column"
			height={Math.min(length, rows)}
			minHeight={Math.min(length, keptRows(rows))}
			flexShrink={1000}
			overflow="hidden"
		>
			<Box flexDirection="column" flexShrink={0} {...(role && {'aria-role': role})}>
				{seen.map((item, index) => row(item, first + index))}
			</Box>
			{isCut && (
				<Box flexShrink={0}>
					<Text dimColor>{frameWords().rows(first + 1, first + seen.length, length)}</Text>
				</Box>
			)}
		</Box>
	);
}

type ListboxProps<T> = Omit<Props<T>, 'first' | 'role'> & {
	/** Index of the one that has the focus: it's always seen. */
	readonly at: number;
};

/** A list with a focus, in its place. */
export function Listbox<T>({at, ...list}: ListboxProps<T>) {
	return <Rows {...list} first={firstSeen(at, list.items.length, list.place)} role="listbox" />;
}
