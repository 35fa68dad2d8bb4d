import {Box, Text} from 'ink';
import {useState} from 'react';
import type {DiffLine} from '../../configs/diff.js';
import {previewWords} from '../../language/english/preview.js';
import {diffWords} from '../../wizard/words/preview.js';
import {useKeyboard} from '../keyboard.js';
import {theme} from '../theme.js';

type Props = {readonly lines: readonly DiffLine[] /** In rows. */; readonly height: number};

/** A diff as people know it: a coloured sign a line. Scrolls with the arrows where it is taller than its place. */
export function DiffView({lines, height}: Props) {
	const [top, setTop] = useState(0);
	const last = Math.max(0, lines.length - height);
	useKeyboard({
		onKey: (_, key) => {
			if (key.downArrow) setTop(at => Math.min(at + 1, last));
			if (key.upArrow) setTop(at => Math.max(at - 1, 0));
		},
	});
	const first = Math.min(top, last);
	return (
		<Box flexDirection="column">
			{lines.slice(first, first + height).map(line => (
				<Line key={`${line.type}${line.lineNumber}`} {...line} />
			))}
			{last > 0 && <Text dimColor>{previewWords().lines(first + 1, first + height, lines.length)}</Text>}
		</Box>
	);
}

function Line(line: DiffLine) {
	const {type} = line;
	const words = diffWords(line);
	const color = type === 'added' || type === 'removed' ? {color: theme[type], bold: true} : {};
	return (
		<Text dimColor={type === 'gap'} wrap="truncate">
			<Text {...color}>{words.slice(0, 1)}</Text>
			{words.slice(1)}
		</Text>
	);
}
