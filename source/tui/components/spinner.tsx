import {Box, Text, useAnimation} from 'ink';
import {theme} from '../theme.js';

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

type Props = {
	/** Turns with this clock, in ms, instead of its own: where a clock is drawn anyway, no frame is drawn for it alone. */
	readonly clock?: number;
	/** For what may take minutes. */
	readonly slow?: boolean;
};

/** Says that something goes on. Slow on purpose: over a slow link every frame costs, and each takes ms to make. */
export function Spinner({clock, slow = false}: Props) {
	const {frame} = useAnimation({interval: slow ? 5000 : 250, isActive: clock === undefined});
	const at = clock === undefined ? frame : Math.floor(clock / 1000);
	return (
		<Box flexShrink={0} aria-hidden>
			<Text color={theme.accent}>{frames[at % frames.length]}</Text>
		</Box>
	);
}
