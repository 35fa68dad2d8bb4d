import {subscribe, unsubscribe} from 'node:diagnostics_channel';
import type {IncomingMessage} from 'node:http';

/** Node tells on these channels when a server of this process has read a request's head, and sent its whole answer. */
const [started, finished] = ['http.server.request.start', 'http.server.response.finish'] as const;

/** Has the stand-in's token endpoint report its own time, until it's asked for that. In ms; all requests together. */
export function watchTokenEndpoint() {
	const begun = new WeakMap<IncomingMessage, number>();
	let total = 0;
	const requestOf = (message: unknown) => (message as {readonly request: IncomingMessage}).request;
	const onStart = (message: unknown) => {
		if (requestOf(message).url === '/token') begun.set(requestOf(message), performance.now());
	};
	const onFinish = (message: unknown) => {
		const began = begun.get(requestOf(message));
		if (began !== undefined) total += performance.now() - began;
	};
	subscribe(started, onStart);
	subscribe(finished, onFinish);
	return {
		took: () => {
			unsubscribe(started, onStart);
			unsubscribe(finished, onFinish);
			return total;
		},
	};
}
