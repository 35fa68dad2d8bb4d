import {StringDecoder} from 'node:string_decoder';
import {maxClientFile} from '../system/client-files.js';

/** Characters; no answer is longer. Of a longer line, the rest is dropped. */
const longest = 2 * maxClientFile;

type Listener = {
	readonly onLine: (line: string) => void;
	/** No line will come any more. */
	readonly onEnd: () => void;
	/** Ctrl+C, where the terminal leaves it to us. */
	readonly onInterrupt: () => void;
};

/** Lines from a terminal or a pipe. */
export type Lines = {
	/** Has a terminal show what is typed, or not. */
	readonly setUnseen: (isUnseen: boolean) => void;
	/** Leaves what comes in the pipe, or reads on. */
	readonly setPaused: (isPaused: boolean) => void;
	readonly close: () => void;
};

/**
 * Reads line by line. A terminal edits and echoes by itself, as everywhere; only where what is typed is to stay unseen,
 * its characters come one by one, and we do what there is to do: backspace, Ctrl+U, Ctrl+C, Ctrl+D.
 */
export function readLines(stdin: NodeJS.ReadStream, {onLine, onEnd, onInterrupt}: Listener): Lines {
	const decoder = new StringDecoder('utf8');
	let isUnseen = false;
	let typed = '';
	const submit = () => {
		const line = typed;
		typed = '';
		onLine(line.replace(/\r$/, ''));
	};
	const add = (character: string) => {
		if (typed.length < longest) typed += character;
	};
	const take = (character: string) => {
		if (character === '\n' || (isUnseen && character === '\r')) submit();
		else if (!isUnseen) add(character);
		else if (character === '\u0003') onInterrupt();
		else if (character === '\u0004' && typed === '') onEnd();
		else if (character === '\u0015') typed = '';
		else if (character === '\u007F' || character === '\b') typed = Array.from(typed).slice(0, -1).join('');
		else if (character >= ' ') add(character);
	};
	const onData = (chunk: Buffer | string) => {
		for (const character of typeof chunk === 'string' ? chunk : decoder.write(chunk)) take(character);
	};
	const onStreamEnd = () => {
		if (typed !== '') submit();
		onEnd();
	};
	stdin.on('data', onData).once('end', onStreamEnd);
	const setUnseen = (next: boolean) => {
		if (next === isUnseen || !stdin.isTTY) return;
		isUnseen = next;
		stdin.setRawMode(next);
	};
	return {
		setUnseen,
		setPaused: isPaused => {
			if (isPaused !== stdin.isPaused()) stdin[isPaused ? 'pause' : 'resume']();
		},
		close: () => {
			setUnseen(false);
			stdin.off('data', onData).off('end', onStreamEnd).pause();
		},
	};
}
