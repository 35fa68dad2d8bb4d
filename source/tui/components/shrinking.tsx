import {Box, type DOMElement, measureElement, Text} from 'ink';
import {type ReactNode, useLayoutEffect, useRef, useState} from 'react';

type Props = {
	/** How readily, compared with what else shrinks. */
	readonly by: number;
	/** In columns. */
	readonly indent?: number;
	/** In rows. */
	readonly maxHeight?: number;
	readonly children: ReactNode;
};

/** What is cut at its end where the window is too small for all, with a sign that it is. */
export function Shrinking({by, indent = 0, children, ...height}: Props) {
	const whole = useRef<DOMElement>(null);
	const seen = useRef<DOMElement>(null);
	const [isCut, setIsCut] = useState(false);
	useLayoutEffect(() => {
		if (!whole.current || !seen.current) return;
		const {height} = measureElement(seen.current);
		setIsCut(height > 0 && height < measureElement(whole.current).height);
	});
	return (
		<Box flexDirection="column" flexShrink={by} {...height}>
			<Box ref={seen} flexDirection="column" paddingLeft={indent} flexShrink={1} overflow="hidden">
				<Box ref={whole} flexDirection="column" flexShrink={0}>
					{children}
				</Box>
			</Box>
			{isCut && (
				// Beside the text, in the margin of the screen: the last row may be a link.
				<Box position="absolute" bottom={0} right={-1} aria-hidden>
					<Text dimColor>…</Text>
				</Box>
			)}
		</Box>
	);
}
