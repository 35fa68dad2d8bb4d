import {gatherLines} from './gather.js';
import {readLines} from './lines.js';
import type {View} from './view.js';

type Listener = {
	/** Whether an answer can be taken now. */
	readonly isReady: () => boolean;
	readonly onAnswer: (line: string) => void;
	/** An answer is needed, and none can come. */
	readonly onMissing: () => void;
	readonly onInterrupt: () => void;
};

/** The answers that were given, each handed on when it's its turn. */
export type Answers = {
	/** Takes answers for this view from now on. */
	readonly follow: (view: View) => void;
	readonly close: () => void;
};

const isAsked = ({choices, text}: View) => choices.length > 0 || text !== undefined;

/**
 * A line that comes ahead of its question waits for it: where something goes on that ends by itself, what was typed
 * before is for the question that follows, and only what is typed from then on is for the wait.
 */
export function createAnswers(stdin: NodeJS.ReadStream | undefined, listener: Listener): Answers {
	const waiting: string[] = [];
	let view: View | undefined;
	/** So many of those that wait came before the wait that goes on. */
	let ahead = 0;
	let hasEnded = stdin === undefined;
	let isTaking = false;

	const take = () => {
		// An answer leads to another view, and so back here.
		if (isTaking) return;
		isTaking = true;
		while (view && isAsked(view) && listener.isReady()) {
			const [line] = waiting.splice(view.isBusy ? ahead : 0, 1);
			if (line === undefined) break;
			gathering.add(line, view.text);
		}
		isTaking = false;
		if (hasEnded && waiting.length === 0) gathering.flush();
		if (hasEnded && waiting.length === 0 && view && !view.isBusy && listener.isReady()) listener.onMissing();
	};
	const gathering = gatherLines(listener.onAnswer, stdin?.isTTY === true);
	const lines =
		stdin &&
		readLines(stdin, {
			onLine: line => {
				waiting.push(line);
				take();
			},
			onEnd: () => {
				hasEnded = true;
				take();
			},
			onInterrupt: listener.onInterrupt,
		});
	return {
		follow: next => {
			if (next.title !== view?.title) ahead = waiting.length;
			view = next;
			lines?.setUnseen(next.text?.isSecret === true);
			queueMicrotask(take);
		},
		close: () => lines?.close(),
	};
}
