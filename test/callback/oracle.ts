/** An authorization response before it is written down: its parameters, decoded, in their order. */
export type Parameters = readonly (readonly [name: string, value: string])[];

/** What may become of a response that holds our state. */
export type Expected =
	| {readonly type: 'code'; readonly code: string}
	/** An error, told no longer than this and in no other characters. */
	| {readonly type: 'error'; readonly error: string; readonly description: string}
	| {readonly type: 'issuer-mismatch'}
	| {readonly type: 'refused'};

/** RFC 6749 appendix A: VSCHAR without the space, which no code of Google's has; NQSCHAR. */
const isVisible = (character: string) => character > ' ' && character <= '~';
const isQuotable = (character: string) =>
	character >= ' ' && character <= '~' && character !== '"' && character !== '\\';

/** The parameters of RFC 6749 sections 4.1.2 and 4.1.2.1 and of RFC 9207 that a client reads. */
const known = ['state', 'code', 'error', 'error_description', 'iss'];

/** Our own limits: in characters. */
const longestCode = 2048;
const longestText = 200;

const shown = (text = '') => [...text].filter(isQuotable).join('').slice(0, longestText);

/**
 * What the standards ask of a client, and nothing of how ours is made. No parameter twice (RFC 6749 section 3.1); an
 * issuer that isn't the expected one ends it (RFC 9207 section 2.4); a code or an error, not both and not neither
 * (RFC 6749 sections 4.1.2 and 4.1.2.1), in the characters of appendices A.7, A.8 and A.11; all else is ignored.
 */
export function expectedOf(parameters: Parameters, issuer: string): Expected {
	const read = new Map<string, string>();
	for (const [name, value] of parameters) {
		if (!known.includes(name)) continue;
		if (read.has(name)) return {type: 'refused'};
		read.set(name, value);
	}
	if (read.has('iss') && read.get('iss') !== issuer) return {type: 'issuer-mismatch'};
	const code = read.get('code');
	const error = read.get('error');
	if (code !== undefined && error === undefined) {
		const isCode = code.length > 0 && code.length <= longestCode && [...code].every(isVisible);
		return isCode ? {type: 'code', code} : {type: 'refused'};
	}
	if (error !== undefined && code === undefined && shown(error) !== '') {
		return {type: 'error', error: shown(error), description: shown(read.get('error_description'))};
	}
	return {type: 'refused'};
}
