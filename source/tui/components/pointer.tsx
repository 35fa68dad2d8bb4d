import {Text} from 'ink';
import {theme} from '../theme.js';

/** Points at the focused one of a list. */
export function Pointer({isFocused}: {readonly isFocused: boolean}) {
	return <Text color={theme.accent}>{isFocused ? '❯' : ' '}</Text>;
}
