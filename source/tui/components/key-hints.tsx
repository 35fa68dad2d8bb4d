import {Box, Text} from 'ink';
import {theme} from '../theme.js';

export type Hint = {readonly key: string; readonly label: string};

/** The footer: each key with what it does, never broken in two. A binding without a label works but is not shown. */
export function KeyHints({keys}: {readonly keys: readonly Hint[]}) {
	const shown = [...keys.filter(({label}) => label !== ''), {key: 'ctrl+c', label: 'quit'}];
	return (
		<Box flexWrap="wrap">
			{shown.map(({key, label}, index) => (
				<Box key={key} flexShrink={0}>
					<Text color={theme.accent}>{key}</Text>
					<Text dimColor>{` ${label}${index < shown.length - 1 ? ' · ' : ''}`}</Text>
				</Box>
			))}
		</Box>
	);
}
