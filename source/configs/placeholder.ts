import type {Values} from './format.js';

/** True for what the libraries' sample files hold where a value belongs (`INSERT_CLIENT_ID_HERE`), and for nothing. */
export function isPlaceholder(value: string): boolean {
	return value === '' || /^INSERT_\w+_HERE$/.test(value);
}

/** The values but those that only hold a place. */
export function withoutPlaceholders(values: Partial<Values>): Partial<Values> {
	// A carriage return behind a placeholder is a line ending that Perl's library takes for content.
	return Object.fromEntries(Object.entries(values).filter(([, value]) => !isPlaceholder(value.trim())));
}
