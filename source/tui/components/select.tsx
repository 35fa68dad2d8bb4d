import {Box, type Key, Text} from 'ink';
import {type RefObject, useRef, useState} from 'react';
import {keysWords} from '../../language/english/keys.js';
import type {Hint} from '../fit-hints.js';
import {useKeyboard} from '../keyboard.js';
import {theme} from '../theme.js';
import {usePlace} from '../use-place.js';
import {useWindowSize} from '../use-window-size.js';
import {Pointer} from './pointer.js';
import {Listbox} from './rows.js';

export type Choice<T> = {
	readonly label: string;
	/** More about it, beside the label. */
	readonly hint?: string;
	readonly value: T;
};

type Props<T> = {
	readonly choices: ReadonlyArray<Choice<T>>;
	readonly onSelect: (value: T) => void;
	/** Index of the focused one, where that has to outlive the list. */
	readonly focus?: RefObject<number>;
};

/** What the list does with the keyboard, for the footer. */
export function selectHints(): readonly Hint[] {
	const {move, choose} = keysWords().list;
	return [
		{key: '↑↓', label: move},
		{key: 'enter', label: choose},
	];
}

/** The same choices, their hints one below the other: `width` in columns. */
export function inColumns<T>(choices: ReadonlyArray<Choice<T>>, width: number): ReadonlyArray<Choice<T>> {
	return choices.map(choice => ({...choice, label: choice.label.padEnd(width)}));
}

/** A list with a focus: arrows move it (around the ends too), Enter picks. Scrolls when the terminal is short. */
export function Select<T>({choices, onSelect, focus}: Props<T>) {
	// Two keys may come between two frames: the second must see what the first did.
	const own = useRef(0);
	const at = focus ?? own;
	const [, redraw] = useState(0);
	const {length} = choices;
	const place = usePlace(length);
	const focused = Math.min(at.current, length - 1);
	const onKey = (_: string, key: Key) => {
		const from = Math.min(at.current, length - 1);
		if (key.upArrow) at.current = (from + length - 1) % length;
		if (key.downArrow) at.current = (from + 1) % length;
		if (key.home) at.current = 0;
		if (key.end) at.current = length - 1;
		redraw(at.current);
		const choice = choices[Math.min(at.current, length - 1)];
		if (key.return && choice) onSelect(choice.value);
	};
	useKeyboard({onKey}, length > 0);
	return (
		<Listbox
			place={place}
			items={choices}
			at={focused}
			row={(choice, index) => (
				<Row key={`${choice.label} ${choice.hint}`} choice={choice} isFocused={index === focused} />
			)}
		/>
	);
}

function Row({choice: {label, hint}, isFocused}: {readonly choice: Choice<unknown>; readonly isFocused: boolean}) {
	const hasHint = useWindowSize().columns >= theme.wideColumns && hint !== undefined;
	const name = (
		<Text wrap="truncate" bold={isFocused}>
			<Pointer isFocused={isFocused} />
			{` ${label}`}
		</Text>
	);
	return (
		<Box columnGap={2} aria-role="option" aria-state={{selected: isFocused}}>
			{hasHint ? <Box flexShrink={0}>{name}</Box> : name}
			{hasHint && (
				<Text dimColor wrap="truncate">
					{hint}
				</Text>
			)}
		</Box>
	);
}
