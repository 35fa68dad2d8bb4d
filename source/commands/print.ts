import {styleText} from 'node:util';

/** Colours a text, or not: as the stream and `NO_COLOR` have it. */
export type Paint = (color: 'green' | 'red' | 'yellow' | 'dim' | 'bold' | 'underline', text: string) => string;

/** The colours that go to this stream. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
	return (color, text) => styleText(color, text, {stream});
}

/** Writes a line, or several; resolves when the stream has taken it, for the process may end right after. */
export function print(stream: NodeJS.WriteStream, lines: string | readonly string[]): Promise<void> {
	const text = [lines].flat().join('\n');
	return new Promise(resolve => {
		stream.write(`${text}\n`, () => resolve());
	});
}
