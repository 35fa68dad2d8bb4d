import {Box, Static, Text} from 'ink';
import type {ReactNode} from 'react';
import {frameWords} from '../../language/english/frame.js';
import type {Intent} from '../../wizard/message.js';
import type {Note} from '../../wizard/note.js';
import type {State} from '../../wizard/state.js';
import {sessionOf} from '../../wizard/steps/stopped.js';
import {trail} from '../../wizard/trail.js';
import type {Hint} from '../fit-hints.js';
import {isControl, type KeyBinding, type Send, useKeys} from '../keys.js';
import {theme} from '../theme.js';
import {useRoomy} from '../use-roomy.js';
import {useWindowSize} from '../use-window-size.js';
import {KeyHints} from './key-hints.js';
import {NoteLine} from './note-line.js';
import {Shrinking} from './shrinking.js';
import {StepLine} from './step-line.js';

export type ScreenProps<S extends State = State> = {readonly state: S; readonly send: Send};

type Props = {
	readonly state: State;
	readonly send: Send;
	/** The step's name, as in the trail it will join. */
	readonly label: string;
	/** What is asked or what goes on. */
	readonly title: string;
	/** At the right end of the title's line. */
	readonly aside?: string;
	readonly tone?: 'current' | 'failed' | 'answered';
	readonly keys: readonly KeyBinding[];
	/** What every key sends that is not among `keys`. */
	readonly otherKeys?: Intent;
	/** Keys that a component of the body handles. */
	readonly hints?: readonly Hint[];
	/** A text field has the keyboard: only keys that are no text are live. */
	readonly typing?: boolean;
	readonly note?: Note | undefined;
	/** The trail gives way: what is below it matters more here. */
	readonly brief?: boolean;
	readonly children?: ReactNode;
	/** Below that, a list (`Rows`), which gives way first. */
	readonly list?: ReactNode;
	readonly below?: ReactNode;
};

/** The frame of every screen: name, answered steps, this step, its body, a note, and the keys. */
export function Screen({
	state,
	send,
	label,
	title,
	aside,
	tone = 'current',
	keys,
	otherKeys,
	hints = [],
	typing,
	note,
	brief = false,
	children,
	list,
	below,
}: Props) {
	const {columns, rows} = useWindowSize();
	const roomy = useRoomy();
	const live = typing ? keys.filter(isControl) : keys;
	const ends = state.step === 'done' || state.step === 'stopped';
	const {sandbox} = sessionOf(state).google;
	// In the smallest windows, the name gives way to what matters.
	const isNamed = sandbox || ends || rows >= theme.smallRows;
	useKeys(live, send, {otherKeys, isActive: !ends});
	const frame = (
		<Box
			key="frame"
			flexDirection="column"
			width={Math.min(columns, theme.maxWidth)}
			// What is taller than the window would scroll away and be drawn again and again.
			{...(ends ? {} : {maxHeight: Math.max(2, rows - 1)})}
			paddingX={1}
			paddingTop={roomy ? 1 : 0}
			rowGap={roomy ? 1 : 0}
		>
			{isNamed && (
				<Box columnGap={2} flexShrink={0}>
					<Text bold>adsauth</Text>
					{sandbox && (
						<Text wrap="truncate">
							<Text color={theme.warning.color}>{theme.warning.mark}</Text>
							<Text bold>{` ${sandboxWords(roomy, columns)}`}</Text>
						</Text>
					)}
				</Box>
			)}
			<Box flexDirection="column" flexShrink={0} aria-role="list">
				{((roomy && !brief) || ends) &&
					trail(state).map(answered => (
						<StepLine
							key={answered.label}
							tone={answered.failed ? 'failed' : 'answered'}
							label={answered.label}
							text={answered.text}
						/>
					))}
				<StepLine tone={tone} label={label} text={title} aside={aside} />
			</Box>
			{list === undefined && children !== undefined && (
				// What is typed has to be seen.
				<Shrinking by={typing ? 1 : 100} indent={roomy ? 2 : 0}>
					{children}
				</Shrinking>
			)}
			{list !== undefined && (
				// As wide as the window: the sign that something is cut stands in the margin.
				<Box
					flexDirection="column"
					paddingLeft={roomy ? 2 : 0}
					paddingRight={1}
					marginRight={-1}
					flexShrink={100}
					overflow="hidden"
				>
					{children !== undefined && <Shrinking by={1}>{children}</Shrinking>}
					{list}
					{below !== undefined && (
						<Box flexDirection="column" flexShrink={0}>
							{below}
						</Box>
					)}
				</Box>
			)}
			{note && (
				// It gives way before what is typed, and before the last rows of a list.
				<Shrinking by={typing ? 100 : 1} {...(list !== undefined && {maxHeight: Math.max(1, rows - 8)})}>
					<NoteLine note={note} />
				</Shrinking>
			)}
			{!ends && <KeyHints keys={[...hints, ...live]} maxRows={Math.max(1, rows - (isNamed ? 5 : 4))} />}
		</Box>
	);
	// The last one is left in the scrollback, as tall as it is: drawn as a frame, one that fills the window would be there twice.
	return ends ? <Static items={[frame]}>{last => last}</Static> : frame;
}

function sandboxWords(roomy: boolean, columns: number): string {
	if (columns < theme.wideColumns) return 'SANDBOX';
	const {full, short} = frameWords().sandbox;
	return roomy ? full : short;
}
