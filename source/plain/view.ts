import type {Intent} from '../wizard/message.js';

/** What an answer leads to. */
export type Reaction =
	| {readonly type: 'send'; readonly message: Intent}
	/** Nothing happens but that these lines are said. */
	| {readonly type: 'say'; readonly lines: readonly string[]}
	/** The accounts are narrowed to those that have this in their name or number. */
	| {readonly type: 'search'; readonly typed: string};

/** A numbered choice. */
export type Choice = {readonly label: string; readonly reaction: Reaction};

/** What a line means that is no number of a choice. */
export type TextQuestion = {
	/** What to do, as the middle of a sentence: `type the client ID`. */
	readonly prompt: string;
	/** Typed unseen. */
	readonly isSecret?: true;
	/** JSON may come, over several lines. */
	readonly takesJson?: true;
	/** An address may come, over several lines where a terminal has wrapped it. */
	readonly takesAddress?: true;
	readonly react: (text: string) => Reaction;
};

/** A step in sentences. */
export type View = {
	/** The step, and what is asked or goes on. When it changes, all of the view is said. */
	readonly title: string;
	/** Each is said when it is new. */
	readonly lines: readonly string[];
	readonly choices: readonly Choice[];
	readonly text?: TextQuestion;
	/** It goes on by itself: no answer is needed, though one may be given. */
	readonly isBusy?: true;
	/** What is waited for, and until when (milliseconds since the epoch); said again and again, at growing intervals. */
	readonly waiting?: {readonly label: string; readonly until?: number};
};
