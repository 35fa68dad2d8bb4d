import {Box, Text, useAnimation} from 'ink';
import {theme} from '../theme.js';

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/** Says that something goes on. Slow on purpose: over a slow link every frame costs. */
export function Spinner() {
	const {frame} = useAnimation({interval: 250});
	return (
		<Box flexShrink={0} aria-hidden>
			<Text color={theme.accent}>{frames[frame % frames.length]}</Text>
		</Box>
	);
}
