import type {RetryRule} from './retry.js';
import type {AnswerFailure, ConnectionFailure} from './token-failures.js';

/** The request was not sent: there was no name, no route or nobody listening. */
const notSent = new Set([
	'ENOTFOUND',
	'EAI_AGAIN',
	'ECONNREFUSED',
	'ENETUNREACH',
	'EHOSTUNREACH',
	'ENETDOWN',
	'EHOSTDOWN',
	'EADDRNOTAVAIL',
]);

/** OpenSSL's names for a certificate that nobody we trust has signed: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const untrusted = new Set([
	'CERT_REJECTED',
	'CERT_SIGNATURE_FAILURE',
	'CERT_UNTRUSTED',
	'DEPTH_ZERO_SELF_SIGNED_CERT',
	'INVALID_CA',
	'SELF_SIGNED_CERT_IN_CHAIN',
	'UNABLE_TO_GET_ISSUER_CERT',
	'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
	'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** Endings that further tries would not change. The last two are node-fetch's types, below google-auth-library. */
const final = new Map<string, ConnectionFailure | AnswerFailure>([
	...[...untrusted].map(reason => [reason, {type: 'tls-untrusted', reason}] as const),
	['CERT_HAS_EXPIRED', {type: 'tls-expired', reason: 'CERT_HAS_EXPIRED'}],
	['CERT_NOT_YET_VALID', {type: 'tls-clock', reason: 'CERT_NOT_YET_VALID'}],
	['ERR_TLS_CERT_ALTNAME_INVALID', {type: 'captive-portal'}],
	['no-redirect', {type: 'captive-portal'}],
	['max-size', {type: 'unexpected-answer'}],
]);

/** What a proxy causes that hangs up without an HTTP answer: the errors have no code, so these are their types. */
const hungUp = new Set(['system', 'unknown']);

/**
 * What the code of a failed connection means, and whether the authorization code may be sent again. A code that is not
 * known leaves open whether the request was sent. With a proxy in use it is the proxy that could not be reached, as
 * what lies behind it fails by an HTTP status. `EPROTO` is an answer without TLS: an https proxy's own, or that of
 * something that stands in Google's place.
 */
export function connectionFailure(
	code: string,
	proxy: URL | undefined,
): {readonly failure: ConnectionFailure | AnswerFailure; readonly rule: RetryRule} {
	const failure = final.get(code);
	if (failure) return {failure, rule: 'final'};
	if (proxy && isNoProxy(code, proxy))
		return {failure: {type: 'proxy-garbled', proxy: proxy.origin}, rule: 'no-answer'};
	if (code === 'EPROTO') return {failure: {type: 'captive-portal'}, rule: 'no-answer'};
	if (!notSent.has(code)) return {failure: {type: 'unreachable', reason: code}, rule: 'no-answer'};
	if (proxy) return {failure: {type: 'proxy-refused', proxy: proxy.origin}, rule: 'not-sent'};
	return {failure: {type: 'unreachable', reason: code}, rule: 'not-sent'};
}

/** What answers speaks no HTTP (`HPE_...` are the parser's complaints), or no TLS where the address says https. */
const isNoProxy = (code: string, {protocol}: URL) =>
	code.startsWith('HPE_') || hungUp.has(code) || (code === 'EPROTO' && protocol === 'https:');
