import {Box, Text} from 'ink';
import {useRoomy} from '../use-roomy.js';

/** A name and a value in two columns. */
export function Fact({name, children}: {readonly name: string; readonly children: string}) {
	return (
		<Box>
			<Box width={useRoomy() ? 15 : 9} flexShrink={0}>
				<Text dimColor>{name}</Text>
			</Box>
			<Text>{children}</Text>
		</Box>
	);
}
