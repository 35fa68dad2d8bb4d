import {Box, Text} from 'ink';
import type {ReactNode} from 'react';
import {frameWords} from '../../language/english/frame.js';
import {keptRows, type Place} from '../use-place.js';
import {useWindowSize} from '../use-window-size.js';

type Props = {
	readonly place: Place;
	/** Of the whole list. */
	readonly length: number;
	/** Index of the first row that is seen. */
	readonly first: number;
	readonly role?: 'listbox';
	/** The row at an index, one row high. */
	readonly row: (index: number) => ReactNode;
};

/** A list in its place: it gives way before anything else on the screen does, and says where some of it isn't seen. */
export function Rows({place: {ref, height, isCut}, length, first, role, row}: Props) {
	const seen = Math.min(height, length);
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
				{Array.from({length: seen}, (_, index) => row(first + index))}
			</Box>
			{isCut && (
				<Box flexShrink={0}>
					<Text dimColor>{frameWords().rows(first + 1, first + seen, length)}</Text>
				</Box>
			)}
		</Box>
	);
}
