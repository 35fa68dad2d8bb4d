import {Box, Text} from 'ink';
import type {ReactNode} from 'react';

type Props = {
	readonly mark: string;
	readonly color?: string | undefined;
	readonly children: ReactNode;
};

/** A mark or a number, and what belongs to it, indented as a whole. */
export function Marked({mark, color, children}: Props) {
	return (
		<Box columnGap={1}>
			<Box flexShrink={0}>
				<Text {...(color === undefined ? {} : {color})}>{mark}</Text>
			</Box>
			<Box flexDirection="column">{children}</Box>
		</Box>
	);
}
