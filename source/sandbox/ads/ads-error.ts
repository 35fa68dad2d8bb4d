import {randomBytes} from 'node:crypto';

const codes = {
	INVALID_ARGUMENT: {code: 400, message: 'Request contains an invalid argument.'},
	UNAUTHENTICATED: {code: 401, message: 'Request had invalid authentication credentials.'},
	PERMISSION_DENIED: {code: 403, message: 'The caller does not have permission'},
	NOT_FOUND: {code: 404, message: 'Requested entity was not found.'},
	RESOURCE_EXHAUSTED: {code: 429, message: 'Resource has been exhausted (e.g. check quota).'},
	INTERNAL: {code: 500, message: 'Internal error encountered.'},
	UNAVAILABLE: {code: 503, message: 'The service is currently unavailable.'},
} as const;

/** One link of a `google.rpc.Help`. */
type HelpLink = {readonly description: string; readonly url: string};

/** What the Google Ads API finds wrong: any group and name of its errors, such as `requestError` `UNSUPPORTED_VERSION`. */
export type AdsError = {
	/** A name of `google.rpc.Code`; the HTTP status follows from it. */
	readonly status: keyof typeof codes;
	/** Absent where the refusal comes from Google's front door and not from Google Ads. */
	readonly errorCode?: Readonly<Record<string, string>>;
	readonly message: string;
	/** `google.rpc.ErrorInfo`'s reason, where the front door gives one. */
	readonly reason?: string;
	/** `google.rpc.Help`: where the front door says to go, as with an API that is turned off. */
	readonly links?: readonly HelpLink[];
};

/** An id of a request, as Google writes them: 22 characters. */
export function newRequestId(): string {
	return randomBytes(16).toString('base64url');
}

function detailsOf({errorCode, message, reason, links}: AdsError, version: string, requestId: string): object[] {
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
	const help = links && {'@type': 'type.googleapis.com/google.rpc.Help', links};
	return [failure, info, help].filter(detail => typeof detail === 'object');
}

/** The answer to a refused request: HTTP status and JSON body. `version` is that of the address, such as `v25`. */
export function adsErrorAnswer(error: AdsError, version: string, requestId: string) {
	const {code, message} = codes[error.status];
	const details = detailsOf(error, version, requestId);
	return {
		code,
		body: {
			error: {
				code,
				message: error.errorCode ? message : error.message,
				status: error.status,
				...(details.length > 0 && {details}),
			},
		},
	};
}
