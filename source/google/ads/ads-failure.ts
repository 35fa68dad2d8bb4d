import * as v from 'valibot';
import {maskSecrets} from '../../system/mask-secrets.js';
import {plain} from '../../system/plain-text.js';
import type {ClientPlace} from '../console-links.js';
import type {Answered} from '../http-answer.js';
import {isUnavailable} from '../http-verdict.js';
import type {RetryRule, Verdict} from '../retry.js';
import type {AdsFailure} from './failures.js';

/** What was called, as far as a refusal's explanation needs it. IDs are digits only. */
export type RefusedCall = {
	/** Its id and project, picked: the explanation links to them. */
	readonly client: ClientPlace;
	readonly customerId?: string;
	readonly loginCustomerId?: string;
};

/** What a refusal is read with; a message may repeat the secrets that were sent, and is rid of them. */
export type RefusalContext = {readonly call: RefusedCall; readonly secrets: readonly string[]};

const text = v.fallback(v.string(), '');
const optionalText = v.fallback(v.optional(v.string()), undefined);

/** Google's error response: https://google.aip.dev/193 */
const errorResponse = v.object({
	error: v.object({status: optionalText, message: text, details: v.fallback(v.array(v.unknown()), [])}),
});

/** Of the API's own errors the first one counts: https://developers.google.com/google-ads/api/docs/best-practices/error-types */
const googleAdsFailure = v.object({
	errors: v.looseTuple([v.object({errorCode: v.record(v.string(), v.string()), message: text})]),
	requestId: optionalText,
});

const errorInfo = v.object({reason: v.string()});

/** Google's front door says so in words where it gives no `ErrorInfo`. */
const disabledText = /has not been used in project \S+ before or it is disabled/;

/**
 * What a refusal of the Google Ads API means, and whether the call may be repeated; undefined where it tells no more
 * than its HTTP status. `json` is the answer's body, an array of one when it came from `searchStream`.
 */
export function readAdsFailure(
	json: unknown,
	answer: Answered,
	context: RefusalContext,
): Verdict<never, AdsFailure> | undefined {
	const {call} = context;
	// An address of a version that is long gone leads to a page, not to the API.
	if (json === undefined && answer.status === 404) return failed(unknownPath(call), 'final');

	const parsed = v.safeParse(errorResponse, Array.isArray(json) ? json[0] : json);
	if (!parsed.success) return undefined;

	const {status, message, details} = parsed.output.error;
	for (const detail of details) {
		const own = v.safeParse(googleAdsFailure, detail);
		if (own.success) return fromGoogleAds(own.output, answer, context);
	}

	const reasons = details.flatMap(detail => (v.is(errorInfo, detail) ? detail.reason : []));
	const rule = ruleOf(answer.status);
	if (reasons.includes('SERVICE_DISABLED') || disabledText.test(message)) {
		return failed({type: 'ads-api-disabled', client: call.client}, rule);
	}

	if (reasons.includes('ACCESS_TOKEN_SCOPE_INSUFFICIENT')) return failed({type: 'ads-scope-insufficient'}, rule);
	const refusal = {
		status: plain(status ?? String(answer.status), 60),
		message: plain(maskSecrets(message, context.secrets)),
	};
	return failed({type: 'ads-refused', ...refusal, ...requestIdOf(answer.requestId)}, rule);
}

function failed(failure: AdsFailure, rule: RetryRule): Verdict<never, AdsFailure> {
	return {type: 'failed', failure, rule};
}

function fromGoogleAds(
	{errors: [first], requestId}: v.InferOutput<typeof googleAdsFailure>,
	answer: Answered,
	{call, secrets}: RefusalContext,
): Verdict<never, AdsFailure> {
	const [group = 'unknown', name = 'UNKNOWN'] = Object.entries(first.errorCode)[0] ?? [];
	const failure = {
		type: 'ads-error',
		group: plain(group, 60),
		name: plain(name, 80),
		message: plain(maskSecrets(first.message, secrets)),
		...requestIdOf(requestId ?? answer.requestId),
		...call,
	} as const;
	return failed(failure, ownRule(group, name) ?? ruleOf(answer.status));
}

function unknownPath(call: RefusedCall): AdsFailure {
	return {
		type: 'ads-error',
		group: 'requestError',
		name: 'UNSUPPORTED_VERSION',
		message: 'HTTP 404',
		...call,
	};
}

const requestIdOf = (requestId: string | null | undefined) => (requestId ? {requestId: plain(requestId, 60)} : {});

/** Of the two quotas the day's is gone for good; the other one is a matter of seconds. */
function ownRule(group: string, name: string): RetryRule | undefined {
	if (group === 'internalError') return 'server-error';
	if (group === 'quotaError') return name === 'RESOURCE_TEMPORARILY_EXHAUSTED' ? 'busy' : 'final';
	return undefined;
}

function ruleOf(status: number): RetryRule {
	if (!isUnavailable(status)) return 'final';
	return status === 429 || status === 503 ? 'busy' : 'server-error';
}
