import type {Endpoints} from './endpoints.js';
import {answerTo, type HttpAnswer} from './http-answer.js';
import {authLibrary} from './library.js';
import type {Environment} from './proxy.js';
import {transportOptions} from './transport.js';

/** One HTTP request to Google. */
export type HttpRequest = {
	readonly url: string;
	readonly method: 'GET' | 'POST';
	readonly headers?: Readonly<Record<string, string>>;
	/** The fields of a form, or what is sent as JSON; neither: no body. */
	readonly body?: {readonly form: Readonly<Record<string, string>>} | {readonly json: unknown};
	/** Bytes that the answer may have, unpacked; 64 KiB if left out. */
	readonly maxBytes?: number;
};

/** What every request to Google needs to know beside what it asks. */
export type HttpSettings = {
	readonly endpoints: Pick<Endpoints, 'sandbox'>;
	readonly env: Environment;
	readonly signal: AbortSignal;
	/** Milliseconds until an answer must be here, to its last byte. */
	readonly timeout: number;
};

/**
 * Sends one request, once, over a connection that is closed afterwards. Nothing of gaxios' errors leaves but their
 * code: they hold the headers and the body.
 *
 * Throws what `transportOptions` throws, and the signal's own reason when it aborts.
 */
export async function sendRequest(request: HttpRequest, settings: HttpSettings): Promise<HttpAnswer> {
	const {url, method, headers, body, maxBytes = 65_536} = request;
	const {env, signal, timeout} = settings;
	const prepare = async (ending: AbortSignal) => {
		const options = await transportOptions({url, env, signal: ending, maxBytes});
		const {gaxios} = await authLibrary();
		return async () => {
			try {
				return await new gaxios.Gaxios().request({
					...options,
					url,
					method,
					headers: {...headers, ...(body && 'json' in body && {'content-type': 'application/json'})},
					...(body && {data: 'json' in body ? JSON.stringify(body.json) : new URLSearchParams(body.form)}),
				});
			} finally {
				options.agent.destroy();
			}
		};
	};
	return answerTo(prepare, {signal, timeout});
}
