import type {Readable} from 'node:stream';

/** In bytes. */
const maxLength = 16_384;

/**
 * Reads a program's output to its end and keeps the last 16 KiB; the function tells them so far. Where something was
 * cut, whole lines only: half a secret can't be recognised any more.
 */
export function outputTail(stream: Readable): () => string {
	let tail = Buffer.alloc(0);
	let isCut = false;
	stream.on('data', (chunk: Buffer) => {
		isCut ||= tail.length + chunk.length > maxLength;
		tail = Buffer.concat([tail, chunk]).subarray(-maxLength);
	});
	return () => {
		const text = tail.toString();
		return isCut ? text.replace(/[^\r\n]*/, '') : text;
	};
}
