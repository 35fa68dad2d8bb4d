/** What came of one HTTP request. */
export type HttpAnswer =
	| {
			readonly type: 'answered';
			readonly status: number;
			/** As in the header, in lower case; empty when absent. */
			readonly contentType: string;
			readonly retryAfter: string | null;
			/** Google Ads' name for the request. */
			readonly requestId: string | null;
			readonly body: string;
	  }
	/** `code` names the error: of the system (`ECONNREFUSED`), of TLS (`CERT_HAS_EXPIRED`), or `no-redirect`, `max-size`. */
	| {readonly type: 'no-answer'; readonly code: string}
	| {readonly type: 'timed-out'};

/** An answer that came, to its last byte. */
export type Answered = Extract<HttpAnswer, {type: 'answered'}>;

/** A response of gaxios, as far as we look at it. */
type LibraryResponse = {readonly status: number; readonly headers: Headers; readonly data: unknown};

export type AnswerLimits = {
	/** Ends the request when the person leaves. */
	readonly signal: AbortSignal;
	/** Milliseconds until an answer must be here, to its last byte. */
	readonly timeout: number;
};

/**
 * Has a request sent, and takes from what google-auth-library and gaxios bring back the little that we judge by.
 * `prepare` gets the signal that ends the request; its own errors come out, those of what it returns hold secrets and
 * leave nothing but their code.
 *
 * Throws what `prepare` throws, and the signal's own reason when it aborts.
 */
export async function answerTo(
	prepare: (signal: AbortSignal) => Promise<() => Promise<LibraryResponse | null | undefined>>,
	{signal, timeout}: AnswerLimits,
): Promise<HttpAnswer> {
	const deadline = new AbortController();
	const send = await prepare(AbortSignal.any([signal, deadline.signal]));
	const timer = setTimeout(() => deadline.abort(), timeout);
	try {
		const response = await send();
		return {
			type: 'answered',
			status: response?.status ?? 0,
			contentType: response?.headers.get('content-type')?.toLowerCase() ?? '',
			retryAfter: response?.headers.get('retry-after') ?? null,
			requestId: response?.headers.get('request-id') ?? null,
			body: typeof response?.data === 'string' ? response.data : '',
		};
	} catch (error) {
		signal.throwIfAborted();
		return deadline.signal.aborted ? {type: 'timed-out'} : {type: 'no-answer', code: libraryErrorCode(error)};
	} finally {
		clearTimeout(timer);
	}
}

/** The library's error wraps that of its HTTP client, which has a system error's code or else a type of its own. */
function libraryErrorCode(error: unknown): string {
	const {code, type} = Object(error instanceof Error ? (error.cause ?? error) : error) as Record<string, unknown>;
	for (const name of [code, type]) {
		if (typeof name === 'string' && /^[\w-]{1,60}$/.test(name)) return name;
	}

	return 'unknown';
}
