import type {TextQuestion} from './view.js';

/** Milliseconds: longer than between two lines of a paste, shorter than a person notices. */
const pause = 100;

/** Puts together what came over several lines and is one answer. */
export type Gathering = {
	/** Takes a line; hands on what is complete. */
	readonly add: (line: string, question: TextQuestion | undefined) => void;
	/** Hands on what there is: no more will come. */
	readonly flush: () => void;
};

/**
 * Lines of one answer: JSON is complete when it parses, or at an empty line; a pasted address, which a terminal may
 * have wrapped, when nothing comes for a moment (`isTyped`: lines come from a person, not all at once from a pipe).
 */
export function gatherLines(onText: (text: string) => void, isTyped: boolean): Gathering {
	let gathered: readonly string[] = [];
	let timer: NodeJS.Timeout | undefined;
	const flush = () => {
		clearTimeout(timer);
		const text = gathered.join(isJson(gathered) ? '\n' : '');
		const isEmpty = gathered.length === 0;
		gathered = [];
		if (!isEmpty) onText(text);
	};
	return {
		add: (line, question) => {
			const isFirst = gathered.length === 0;
			const next = [...gathered, line];
			if (question?.takesJson && isJson(next)) {
				gathered = next;
				if (line.trim() === '' || parses(next.join('\n'))) flush();
			} else if (isTyped && question?.takesAddress && (!isFirst || /https?:/i.test(line))) {
				gathered = next;
				clearTimeout(timer);
				timer = setTimeout(flush, pause);
			} else {
				flush();
				onText(line);
			}
		},
		flush,
	};
}

const isJson = ([first = '']: readonly string[]) => first.trimStart().startsWith('{');

function parses(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
