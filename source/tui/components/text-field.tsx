import {Box, Text} from 'ink';
import {type RefObject, useRef, useState} from 'react';
import {fieldsWords} from '../../language/english/fields.js';
import {keysWords} from '../../language/english/keys.js';
import type {Hint} from '../fit-hints.js';
import {useKeyboard} from '../keyboard.js';
import {theme} from '../theme.js';
import {usePause} from '../use-pause.js';

type Props = {
	readonly label: string;
	readonly initial?: string;
	/** Show dots instead of the characters. */
	readonly masked?: boolean;
	/** Keep line breaks in what is pasted, and hand a pasted text over at once. */
	readonly takesPaste?: boolean;
	/** Tells what is a file's content rather than a value: it's never shown, and when it's pasted it's handed over at once. */
	readonly isContent?: (text: string) => boolean;
	/** What has been typed, where that has to outlive the field. */
	readonly draft?: RefObject<string>;
	readonly onSubmit: (text: string) => void;
};

/** What the field does with the keyboard, for the footer. */
export function fieldHints(): readonly Hint[] {
	const {use, clear} = keysWords().field;
	return [
		{key: 'enter', label: use},
		{key: 'ctrl+u', label: clear},
	];
}

/** One line of text: typed, pasted whole, corrected at its end; Ctrl+U clears it. Enter hands it over. */
export function TextField({
	label,
	initial = '',
	masked = false,
	takesPaste = false,
	isContent = () => false,
	draft,
	onSubmit,
}: Props) {
	// Many keys may come between two frames: each must see what those before it did.
	const own = useRef(initial);
	const latest = draft ?? own;
	const [text, setText] = useState(latest.current);
	const change = (next: string) => {
		latest.current = next;
		setText(next);
	};
	const append = (more: string) => change(latest.current + (takesPaste ? more : oneLine(more)));
	const isHidden = masked || isContent(text);
	const afterPause = usePause();
	useKeyboard({
		takesText: true,
		onPaste: pasted => {
			const whole = latest.current + pasted;
			if (takesPaste || isContent(whole)) onSubmit(whole);
			else append(pasted);
		},
		onKey: (input, key) => {
			afterPause.cancel();
			if (key.return) onSubmit(latest.current);
			else if (key.backspace || key.delete) change(Array.from(latest.current).slice(0, -1).join(''));
			else if (key.ctrl && input === 'u') change('');
			else if (!(key.ctrl || key.meta || key.escape || key.tab)) {
				append(input);
				if (input.endsWith('\r')) afterPause.run(() => onSubmit(latest.current.trim()));
			}
		},
	});
	return (
		<Box columnGap={1} aria-role="textbox" aria-label={`${label} ${isHidden ? hiddenWords(text) : oneLine(text)}`}>
			<Box flexShrink={0}>
				<Text>{label}</Text>
			</Box>
			<Box flexShrink={1}>
				<Text wrap="truncate-start">
					{isHidden ? '•'.repeat(Math.min(Array.from(text).length, 40)) : oneLine(text)}
					<Text color={theme.accent}>▏</Text>
				</Text>
			</Box>
		</Box>
	);
}

/** Dots read out one by one would say less. */
const hiddenWords = (text: string) => (text === '' ? '' : fieldsWords().hidden(Array.from(text).length));

/** Line breaks and tabs come with what people copy; no value of ours holds one. */
const oneLine = (text: string) => text.replaceAll(/[\r\n\t]+/g, '');
