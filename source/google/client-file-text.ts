import {maxClientFile} from '../system/client-files.js';
import {WizardError} from '../system/wizard-error.js';
import type {ClientFileFailure} from './client-failures.js';

/**
 * The text of a client file: UTF-8 with or without a byte order mark, or UTF-16 with one (as PowerShell's `>` writes
 * it). Throws `client-file-too-large`, `client-file-not-text` or `client-file-empty`.
 */
export function decodeClientFile(content: Uint8Array | string): string {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	if (bytes.length > maxClientFile) throw refusal({type: 'client-file-too-large', limit: maxClientFile});

	const text = decode(bytes);
	if (text === undefined || text.includes('\0')) throw refusal({type: 'client-file-not-text'});
	if (text.trim() === '') throw refusal({type: 'client-file-empty'});
	return text;
}

function decode(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder(encodingOf(bytes), {fatal: true}).decode(bytes);
	} catch {
		return undefined;
	}
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

const refusal = (failure: ClientFileFailure) => new WizardError<ClientFileFailure>(failure);
