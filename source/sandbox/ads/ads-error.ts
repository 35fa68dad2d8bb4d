import {randomBytes} from 'node:crypto';

/** What the Google Ads API finds wrong: the group and name of its error, such as `requestError` `UNSUPPORTED_VERSION`. */
export type AdsError = {
	readonly status: 'INVALID_ARGUMENT' | 'UNAUTHENTICATED' | 'PERMISSION_DENIED';
	/** Absent where the refusal comes from Google's front door and not from Google Ads. */
	readonly errorCode?: Readonly<Record<string, string>>;
	readonly message: string;
	/** `google.rpc.ErrorInfo`'s reason, where the front door gives one. */
	readonly reason?: string;
};

const codes = {
	INVALID_ARGUMENT: {code: 400, message: 'Request contains an invalid argument.'},
	UNAUTHENTICATED: {code: 401, message: 'Request had invalid authentication credentials.'},
	PERMISSION_DENIED: {code: 403, message: 'The caller does not have permission'},
} satisfies Record<AdsError['status'], {readonly code: number; readonly message: string}>;

/** An id of a request, as Google writes them: 22 characters. */
export function newRequestId(): string {
	return randomBytes(16).toString('base64url');
}

/** The answer to a refused request: HTTP status and JSON body. `version` is that of the address, such as `v25`. */
export function adsErrorAnswer({status, errorCode, message, reason}: AdsError, version: string, requestId: string) {
	const {code, message: general} = codes[status];
	const failure = errorCode && {
		'@type': `type.googleapis.com/google.ads.googleads.${version}.errors.GoogleAdsFailure`,
		errors: [{errorCode, message}],
		requestId,
	};
	const info = reason && {
		'@type': 'type.googleapis.com/google.rpc.ErrorInfo',
		reason,
		domain: 'googleapis.com',
		metadata: {service: 'googleads.googleapis.com'},
	};
	const details = [failure, info].filter(Boolean);
	return {
		code,
		body: {error: {code, message: failure ? general : message, status, ...(details.length > 0 && {details})}},
	};
}
