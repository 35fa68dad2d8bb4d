import process from 'node:process';
import {WriteStream} from 'node:tty';
import {styleText} from 'node:util';

/** Colours a text, or not: as the stream and `NO_COLOR` have it. */
export type Paint = (color: 'green' | 'red' | 'yellow' | 'dim' | 'bold' | 'underline', text: string) => string;

/** The colours that go to this stream. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
	const isPainted = takesColours(stream);
	return (color, text) => (isPainted ? styleText(color, text, {validateStream: false}) : text);
}

/** As `styleText` has it by itself, but for the first releases of Node 22, which ask no stream. */
function takesColours(stream: NodeJS.WriteStream): boolean {
	const {FORCE_COLOR} = process.env;
	if (FORCE_COLOR !== undefined) return WriteStream.prototype.getColorDepth() > 2;
	return stream.isTTY && stream.getColorDepth() > 2;
}

/** Writes a line, or several; resolves when the stream has taken it, for the process may end right after. */
export function print(stream: NodeJS.WriteStream, lines: string | readonly string[]): Promise<void> {
	const text = [lines].flat().join('\n');
	return new Promise(resolve => {
		stream.write(`${text}\n`, () => resolve());
	});
}
