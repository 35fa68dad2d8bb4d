import {Box, Text} from 'ink';
import {keysWords} from '../../language/english/keys.js';
import {fitHints, type Hint, keyName, separator} from '../fit-hints.js';
import {theme} from '../theme.js';
import {useWindowSize} from '../use-window-size.js';

type Props = {
	readonly keys: readonly Hint[];
	/** No more rows than this. */
	readonly maxRows: number;
};

/** The footer: each key with what it does, never broken in two. A binding without a label works but is not shown. */
export function KeyHints({keys, maxRows}: Props) {
	const {columns} = useWindowSize();
	const width = Math.min(columns, theme.maxWidth) - 2;
	const quit = {key: columns >= theme.wideColumns ? 'ctrl+c' : '^C', label: keysWords().quit};
	const shown = fitHints([...keys.filter(({label}) => label !== ''), quit], width, maxRows);
	return (
		<Box flexWrap="wrap" flexShrink={0}>
			{shown.map(({key, label}, index) => (
				<Box key={key} flexShrink={0}>
					<Text bold>{keyName(key)}</Text>
					<Text dimColor>{` ${label}${index < shown.length - 1 ? separator : ''}`}</Text>
				</Box>
			))}
		</Box>
	);
}
