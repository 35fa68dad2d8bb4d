import {Text} from 'ink';
import {useState} from 'react';
import type {DiffLine} from '../../configs/diff.js';
import {diffWords} from '../../wizard/words/preview.js';
import {useKeyboard} from '../keyboard.js';
import {theme} from '../theme.js';
import {usePlace} from '../use-place.js';
import {Rows} from './rows.js';

/** A diff as people know it: a coloured sign a line. Scrolls with the arrows where it is taller than its place. */
export function DiffView({lines}: {readonly lines: readonly DiffLine[]}) {
	const [top, setTop] = useState(() => firstSeen(lines));
	const place = usePlace(lines.length);
	const last = Math.max(0, lines.length - place.height);
	useKeyboard({
		onKey: (_, key) => {
			const move = (by: number) => setTop(at => Math.max(0, Math.min(at + by, last)));
			if (key.downArrow) move(1);
			if (key.upArrow) move(-1);
			if (key.pageDown) move(place.height);
			if (key.pageUp) move(-place.height);
			if (key.home) setTop(0);
			if (key.end) setTop(last);
		},
	});
	return (
		<Rows
			place={place}
			items={lines}
			first={Math.min(top, last)}
			row={line => <Line key={`${line.type}${line.lineNumber}`} {...line} />}
		/>
	);
}

/** The line before the first that changes: what is to be agreed to is seen at once. */
const firstSeen = (lines: readonly DiffLine[]) =>
	Math.max(0, lines.findIndex(({type}) => type === 'added' || type === 'removed') - 1);

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
