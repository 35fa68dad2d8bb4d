import {maxClientFile} from '../system/client-files.js';
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
 * Lines of one answer: JSON is complete when it parses, at an empty line, or where it's more than a client file has; a
 * pasted address, which a terminal may have wrapped, when nothing comes for a moment (`isTyped`: lines come from a person,
 * not all at once from a pipe).
 */
export function gatherLines(onText: (text: string) => void, isTyped: boolean): Gathering {
	let gathered: string | undefined;
	let isObject = false;
	let timer: NodeJS.Timeout | undefined;
	const flush = () => {
		clearTimeout(timer);
		const text = gathered;
		gathered = undefined;
		if (text !== undefined) onText(text);
	};
	return {
		add: (line, question) => {
			if (gathered === undefined) isObject = line.trimStart().startsWith('{');
			if (question?.takesJson && isObject) {
				gathered = gathered === undefined ? line : `${gathered}\n${line}`;
				const isComplete = line.includes('}') && parses(gathered);
				if (line.trim() === '' || isComplete || gathered.length > maxClientFile) flush();
			} else if (isTyped && question?.takesAddress && (gathered !== undefined || /https?:/i.test(line))) {
				gathered = `${gathered ?? ''}${line}`;
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

function parses(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
