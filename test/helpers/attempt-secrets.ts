import {subscribe} from 'node:diagnostics_channel';
import type {IncomingMessage} from 'node:http';

/** What has no shape that a text could be searched for: 256 bits of an attempt, in Base64url (RFC 7636 section 4.1). */
const shape = /^[\w-]{43}$/;

const states = new Set<string>();
const verifiers = new Set<string>();

const learn = (secrets: Set<string>, value: string | null | undefined) => {
	if (value && shape.test(value)) secrets.add(value);
};

/**
 * Learns state and code verifier of each attempt from what reaches the stand-ins for Google in this process: the state
 * from the browser's request, the verifier from the program's.
 */
export function learnAttempts(): void {
	subscribe('http.server.request.start', message => {
		const {request} = message as {readonly request: IncomingMessage};
		learn(states, URL.parse(request.url ?? '', 'http://localhost')?.searchParams.get('state'));
		if (request.method !== 'POST') return;
		const chunks: Buffer[] = [];
		const push = request.push.bind(request);
		// Listening for data would take it away from the stand-in.
		request.push = (chunk, encoding) => {
			if (chunk) chunks.push(Buffer.from(chunk));
			else learn(verifiers, new URLSearchParams(Buffer.concat(chunks).toString()).get('code_verifier'));
			return push(chunk, encoding);
		};
	});
}

/** A code verifier anywhere in a text, or a state that isn't where it belongs: in an address, behind its name. */
export function attemptSecretIn(text: string): string | undefined {
	const bare = text.replaceAll(/\bstate=[\w-]{43}(?![\w-])/g, '');
	return [...verifiers].find(verifier => text.includes(verifier)) ?? [...states].find(state => bare.includes(state));
}
