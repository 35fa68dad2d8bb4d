import {Box, Text} from 'ink';
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
	readonly children?: ReactNode;
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
	children,
}: Props) {
	const {columns, rows} = useWindowSize();
	const roomy = useRoomy();
	const live = typing ? keys.filter(isControl) : keys;
	const ends = state.step === 'done' || state.step === 'stopped';
	const {sandbox} = sessionOf(state).google;
	// In the smallest windows, the name gives way to what matters.
	const isNamed = sandbox || ends || rows >= theme.smallRows;
	useKeys(live, send, {otherKeys, isActive: !ends});
	return (
		<Box
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
				{(roomy || ends) &&
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
			{children !== undefined && (
				<Shrinking by={100} indent={roomy ? 2 : 0}>
					{children}
				</Shrinking>
			)}
			{note && (
				<Shrinking by={1}>
					<NoteLine note={note} />
				</Shrinking>
			)}
			{!ends && <KeyHints keys={[...hints, ...live]} maxRows={Math.max(1, rows - (isNamed ? 5 : 4))} />}
		</Box>
	);
}

type ShrinkingProps = {readonly by: number; readonly indent?: number; readonly children: ReactNode};

/** What is cut at its end where the window is too small for all; `by` says how readily. */
function Shrinking({by, indent = 0, children}: ShrinkingProps) {
	return (
		<Box flexDirection="column" paddingLeft={indent} flexShrink={by} overflow="hidden">
			<Box flexDirection="column" flexShrink={0}>
				{children}
			</Box>
		</Box>
	);
}

function sandboxWords(roomy: boolean, columns: number): string {
	if (columns < theme.wideColumns) return 'SANDBOX';
	const {full, short} = frameWords().sandbox;
	return roomy ? full : short;
}
