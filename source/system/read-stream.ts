import type {Readable} from 'node:stream';
import {errorCode} from './error-code.js';
import type {StandardInputFailure} from './failures.js';
import {WizardError} from './wizard-error.js';

/**
 * All that standard input brings, at most `maxBytes`; waits for its end. Throws `WizardError<StandardInputFailure>`
 * where nothing comes, and, reading no further, as soon as there is more. The stream is left as it is then: one that's
 * destroyed breaks, and standard input that breaks stands for a terminal that was closed.
 */
export async function readStream(stream: Readable, maxBytes: number): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	try {
		for await (const chunk of stream.iterator({destroyOnReturn: false})) {
			const bytes = Buffer.from(chunk);
			length += bytes.length;
			if (length > maxBytes) {
				throw new WizardError<StandardInputFailure>({type: 'standard-input-too-large', maxBytes});
			}

			chunks.push(bytes);
		}
	} catch (error) {
		if (error instanceof WizardError) throw error;
		const failure: StandardInputFailure = {type: 'standard-input-unreadable', code: errorCode(error)};
		throw new WizardError<StandardInputFailure>(failure, {cause: error});
	}

	const content = Buffer.concat(chunks);
	if (content.toString().trim() === '') throw new WizardError<StandardInputFailure>({type: 'standard-input-empty'});
	return content;
}
