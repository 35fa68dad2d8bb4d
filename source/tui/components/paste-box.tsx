import {Text} from 'ink';
import {useRef, useState} from 'react';
import {fieldsWords} from '../../language/english/fields.js';
import {keysWords} from '../../language/english/keys.js';
import type {Hint} from '../fit-hints.js';
import {useKeyboard} from '../keyboard.js';
import type {KeyBinding} from '../keys.js';
import {theme} from '../theme.js';
import {usePause} from '../use-pause.js';

/**
 * Takes what is pasted anywhere on a screen. A terminal that marks pastes hands one over whole and at once; from one
 * that doesn't, it comes in chunks of many characters, which gather here until Enter, or until a line break is the last of
 * them. While something is gathered, no key means anything else.
 */
export function usePasteBox(onText: (text: string) => void, isActive = true) {
	const latest = useRef('');
	const [gathered, setGathered] = useState('');
	const gather = (text: string) => {
		latest.current = text;
		setGathered(text);
	};
	const afterPause = usePause();
	const submit = (text: string) => {
		gather('');
		onText(text);
	};
	useKeyboard(
		{
			takesText: true,
			isAlone: () => latest.current !== '',
			onPaste: pasted => submit(latest.current + pasted),
			onKey: (input, key) => {
				if (key.ctrl || key.meta) return;
				afterPause.cancel();
				const isOpen = latest.current !== '';
				if (isOpen && key.return) submit(latest.current);
				else if (isOpen && (key.escape || key.backspace || key.delete)) gather('');
				else if (isOpen || Array.from(input).length > 1) {
					gather(latest.current + input);
					if (input.endsWith('\r')) afterPause.run(() => submit(latest.current));
				}
			},
		},
		isActive,
	);
	return {gathered, isOpen: gathered !== ''};
}

/** The frame's part in it while the box is open: nothing but what the box does with the keyboard. */
export function pasteKeys() {
	const {use, drop} = keysWords().field;
	const hints: readonly Hint[] = [
		{key: 'enter', label: use},
		{key: 'esc', label: drop},
	];
	const keys: readonly KeyBinding[] = [];
	return {typing: true, hints, keys};
}

/** What has gathered so far, its end in view. */
export function PasteBox({gathered}: {readonly gathered: string}) {
	const {pasted, pastedLength} = fieldsWords();
	return (
		<Text wrap="truncate-start" aria-label={pastedLength(gathered.length)}>
			{pasted(gathered.replaceAll(/\s+/g, ' ').slice(-300))}
			<Text color={theme.accent}>▏</Text>
		</Text>
	);
}
