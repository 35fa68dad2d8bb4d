import {Box, Text, useInput, usePaste} from 'ink';
import {useState} from 'react';
import {theme} from '../theme.js';

/**
 * Takes what is pasted anywhere on a screen. A terminal that marks pastes hands one over whole and at once; from one
 * that doesn't, it comes in chunks of many characters, which gather here until Enter.
 */
export function usePasteBox(onText: (text: string) => void, isActive = true) {
	const [gathered, setGathered] = useState('');
	const isOpen = gathered !== '';
	const submit = (text: string) => {
		setGathered('');
		onText(text);
	};
	usePaste(pasted => submit(gathered + pasted), {isActive});
	useInput(
		(input, key) => {
			if (isOpen && key.escape) setGathered('');
			else if (isOpen && key.return) submit(gathered);
			else if (isOpen && (key.backspace || key.delete)) setGathered('');
			else if (isOpen || Array.from(input).length > 1) setGathered(before => before + input);
		},
		{isActive},
	);
	return {gathered, isOpen};
}

/** What has gathered so far, its end in view. */
export function PasteBox({gathered}: {readonly gathered: string}) {
	return (
		<Box flexDirection="column">
			<Text wrap="truncate-start">
				{`Pasted: ${gathered.replaceAll(/\s+/g, ' ').slice(-300)}`}
				<Text color={theme.accent}>▏</Text>
			</Text>
			<Text dimColor>Enter uses it, Esc drops it.</Text>
		</Box>
	);
}
