import {Box, Text} from 'ink';
import {theme} from '../theme.js';
import {useRoomy} from '../use-roomy.js';
import {useWindowSize} from '../use-window-size.js';

/** A name and a value in two columns; one below the other where the window is narrow. */
export function Fact({name, children}: {readonly name: string; readonly children: string}) {
	const roomy = useRoomy();
	const wide = useWindowSize().columns >= theme.wideColumns;
	return (
		<Box flexDirection={wide ? 'row' : 'column'}>
			{(wide || name !== '') && (
				<Box width={roomy ? 15 : 11} flexShrink={0}>
					<Text dimColor wrap="truncate">
						{name}
					</Text>
				</Box>
			)}
			<Text>{children}</Text>
		</Box>
	);
}
