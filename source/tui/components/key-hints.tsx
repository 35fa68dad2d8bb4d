import {Box, Text} from 'ink';
import {Fragment} from 'react';
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
	const last = shown.at(-1)?.at(-1);
	return (
		<Box flexDirection="column" flexShrink={0}>
			{shown.map(row => (
				// A row is one text: each box more takes its time before every frame.
				<Text key={row[0]?.key} wrap="truncate">
					{row.map(hint => (
						<Fragment key={hint.key}>
							<Text bold>{keyName(hint.key)}</Text>
							<Text dimColor>{` ${hint.label}${hint === last ? '' : separator}`}</Text>
						</Fragment>
					))}
				</Text>
			))}
		</Box>
	);
}
