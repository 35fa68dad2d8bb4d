import {Box, Text} from 'ink';
import {useRef, useState} from 'react';
import {fieldsWords} from '../../language/english/fields.js';
import {useKeyboard} from '../keyboard.js';
import {theme} from '../theme.js';
import {usePause} from '../use-pause.js';

/**
 * Takes what is pasted anywhere on a screen. A terminal that marks pastes hands one over whole and at once; from one
 * that doesn't, it comes in chunks of many characters, which gather here until Enter, or until a line break is the last of them.
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

/** What has gathered so far, its end in view. */
export function PasteBox({gathered}: {readonly gathered: string}) {
	const {pasted, pastedLength, pasteKeys} = fieldsWords();
	return (
		<Box flexDirection="column">
			<Text wrap="truncate-start" aria-label={pastedLength(gathered.length)}>
				{pasted(gathered.replaceAll(/\s+/g, ' ').slice(-300))}
				<Text color={theme.accent}>▏</Text>
			</Text>
			<Text dimColor>{pasteKeys}</Text>
		</Box>
	);
}
