import {Box, Text} from 'ink';

/** A name and a value in two columns. */
export function Fact({name, children}: {readonly name: string; readonly children: string}) {
	return (
		<Box>
			<Box width={15} flexShrink={0}>
				<Text dimColor>{name}</Text>
			</Box>
			<Text>{children}</Text>
		</Box>
	);
}
