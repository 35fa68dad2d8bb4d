import type {Key} from 'ink';

type Options = {
	/** One key, or where it's taken a text. */
	readonly onKey: (input: string, key: Key) => void;
	readonly onPaste: (text: string) => void;
	/** Whether there is a use for several characters at once. */
	readonly takesText: () => boolean;
};

/**
 * Fast keys over a slow link come together: each must meet the screen that those before it led to. The first is handed on
 * at once, each other one when that screen is there. Ctrl+C waits for none, and who leaves wants none of them done.
 */
export function createKeyQueue({onKey, onPaste, takesText}: Options) {
	const waiting: Array<() => void> = [];
	let isBusy = false;
	const add = async (job: () => void) => {
		waiting.push(job);
		if (isBusy) return;
		isBusy = true;
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			next();
			await new Promise(setImmediate);
		}
		isBusy = false;
	};
	const take = (characters: string[], key: Key) => {
		if (characters.length < 2 || takesText()) return onKey(characters.join(''), key);
		onKey(characters.shift() ?? '', key);
		waiting.unshift(() => take(characters, key));
	};

	return {
		press: async (input: string, key: Key) => {
			if (key.ctrl && input === 'c') {
				waiting.length = 0;
				return onKey(input, key);
			}
			await add(() => take(key.ctrl || key.meta ? [input] : Array.from(input), key));
		},
		paste: (text: string) => add(() => onPaste(text)),
	};
}
