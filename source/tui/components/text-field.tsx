import {Box, Text, useInput, usePaste} from 'ink';
import {useState} from 'react';
import {theme} from '../theme.js';

type Props = {
	readonly label: string;
	readonly initial?: string;
	/** Show dots instead of the characters. */
	readonly masked?: boolean;
	/** Keep line breaks in what is pasted, and hand a pasted text over at once. */
	readonly takesPaste?: boolean;
	readonly onSubmit: (text: string) => void;
};

/** What the field does with the keyboard, for the footer. */
export const fieldHints = [
	{key: 'enter', label: 'use it'},
	{key: 'ctrl+u', label: 'clear'},
] as const;

/** One line of text: typed, pasted whole, corrected at its end; Ctrl+U clears it. Enter hands it over. */
export function TextField({label, initial = '', masked = false, takesPaste = false, onSubmit}: Props) {
	const [text, setText] = useState(initial);
	const append = (more: string) => setText(before => before + (takesPaste ? more : oneLine(more)));
	usePaste(pasted => (takesPaste ? onSubmit(text + pasted) : append(pasted)));
	useInput((input, key) => {
		if (key.return) onSubmit(text);
		else if (key.backspace || key.delete) setText(before => Array.from(before).slice(0, -1).join(''));
		else if (key.ctrl && input === 'u') setText('');
		else if (!(key.ctrl || key.meta || key.escape || key.tab)) append(input);
	});
	return (
		<Box columnGap={1} aria-role="textbox">
			<Box flexShrink={0}>
				<Text>{label}</Text>
			</Box>
			<Text wrap="truncate-start">
				{masked ? '•'.repeat(Math.min(Array.from(text).length, 40)) : oneLine(text)}
				<Text color={theme.accent}>▏</Text>
			</Text>
		</Box>
	);
}

/** Line breaks and tabs come with what people copy; no value of ours holds one. */
const oneLine = (text: string) => text.replaceAll(/[\r\n\t]+/g, '');
