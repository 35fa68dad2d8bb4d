import {pathError} from './at-path.js';

/**
 * A config file's text, with its byte order mark. Throws `config-not-text` for what would not come back as the same
 * bytes, and for a NUL.
 */
export function decodeText(bytes: Uint8Array, path: string): string {
	try {
		const text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
		if (!text.includes('\0')) return text;
	} catch (error) {
		throw pathError('config-not-text', path, error);
	}

	throw pathError('config-not-text', path);
}
