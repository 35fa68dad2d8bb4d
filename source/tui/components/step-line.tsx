import {Box, Text} from 'ink';
import {frameWords} from '../../language/english/frame.js';
import {phrasesWords} from '../../language/english/phrases.js';
import {theme} from '../theme.js';
import {useWindowSize} from '../use-window-size.js';

/** Of a step's name, its mark and the blank between them, in columns. */
const nameWidth = 11;

type Props = {
	readonly tone: 'answered' | 'current' | 'failed';
	readonly label: string;
	readonly text: string;
	readonly aside?: string | undefined;
};

/** One step in one line: mark, name, what was answered or goes on; never wraps. A narrow window has room for the last alone. */
export function StepLine({tone, label, text, aside}: Props) {
	const {mark, color} = theme[tone];
	const wide = useWindowSize().columns >= theme.wideColumns;
	return (
		<Box columnGap={1} aria-role="listitem" aria-label={spoken(tone, label, text, aside)}>
			<Box width={wide ? nameWidth : 1} flexShrink={0}>
				<Text>
					<Text color={color}>{mark}</Text>
					{wide && <Text bold={tone !== 'answered'}>{` ${label}`}</Text>}
				</Text>
			</Box>
			<Box flexGrow={1} flexShrink={1}>
				<Text wrap={wide ? 'truncate-middle' : 'truncate'}>{text}</Text>
			</Box>
			{wide && aside !== undefined && (
				<Box flexShrink={0}>
					<Text dimColor>{` ${aside}`}</Text>
				</Box>
			)}
		</Box>
	);
}

/** The mark in words, as nobody hears a colour. */
function spoken(tone: Props['tone'], label: string, text: string, aside: string | undefined): string {
	return `${frameWords().states[tone]}, ${phrasesWords().labelled(label, text)}${aside === undefined ? '' : `, ${aside}`}`;
}
