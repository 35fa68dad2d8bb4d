import {gatherLines} from './gather.js';
import {queueLines} from './line-queue.js';
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
	let view: View | undefined;
	const gathering = gatherLines(listener.onAnswer, stdin?.isTTY === true);
	const queue = queueLines(stdin, {
		turn: () => {
			if (!view || !isAsked(view) || !listener.isReady()) return 'none';
			return view.isBusy ? 'not-held' : 'any';
		},
		onLine: line => gathering.add(line, view?.text),
		onEmpty: () => {
			gathering.flush();
			if (view && !view.isBusy && listener.isReady()) listener.onMissing();
		},
		onInterrupt: listener.onInterrupt,
	});
	return {
		follow: next => {
			if (next.title !== view?.title) queue.hold();
			view = next;
			queue.setUnseen(next.text?.isSecret === true);
			queue.look();
		},
		close: queue.close,
	};
}
