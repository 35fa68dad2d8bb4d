import type {AdsError} from './ads-error.js';

const expected = 'Expected OAuth 2 access token, login cookie or other valid authentication credential.';

function invalid(group: string, name: string, message: string): AdsError {
	return {status: 'INVALID_ARGUMENT', errorCode: {[group]: name}, message};
}

function denied(name: string, message: string): AdsError {
	return {status: 'PERMISSION_DENIED', errorCode: {authorizationError: name}, message};
}

/** What the sandbox's Google Ads refuses by itself, in Google's words. */
export const refusals = {
	noCredential: {
		status: 'UNAUTHENTICATED',
		message: `Request is missing required authentication credential. ${expected}`,
		reason: 'CREDENTIALS_MISSING',
	},
	badCredential: {
		status: 'UNAUTHENTICATED',
		message: `Request had invalid authentication credentials. ${expected}`,
		reason: 'ACCESS_TOKEN_TYPE_UNSUPPORTED',
	},
	noScope: {
		status: 'PERMISSION_DENIED',
		message: 'Request had insufficient authentication scopes.',
		reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
	},
	notAdsUser: {
		status: 'UNAUTHENTICATED',
		errorCode: {authenticationError: 'NOT_ADS_USER'},
		message: 'The Google account that generated the access token is not associated with a Google Ads account.',
	},
	version: invalid('requestError', 'UNSUPPORTED_VERSION', 'The API version is not supported.'),
	emptyDeveloperToken: invalid(
		'requestError',
		'DEVELOPER_TOKEN_PARAMETER_MISSING',
		'The developer token parameter was missing from the request.',
	),
	loginCustomerId: invalid(
		'headerError',
		'INVALID_LOGIN_CUSTOMER_ID',
		'The login customer ID could not be validated: digits only, no dashes.',
	),
	pageToken: invalid('requestError', 'INVALID_PAGE_TOKEN', 'The page token is invalid.'),
	pageSize: invalid(
		'requestError',
		'PAGE_SIZE_NOT_SUPPORTED',
		"Setting the page size is not supported. Search Responses will have fixed page size of '10000' rows.",
	),
	customerId: invalid('requestError', 'INVALID_CUSTOMER_ID', 'Invalid customer ID.'),
	query: invalid('queryError', 'UNEXPECTED_INPUT', 'The sandbox knows only queries FROM customer_client.'),
	noPermission: denied(
		'USER_PERMISSION_DENIED',
		"User doesn't have permission to access customer. Note: If you're accessing a client customer, the manager's customer id must be set in the 'login-customer-id' header.",
	),
	notEnabled: denied(
		'CUSTOMER_NOT_ENABLED',
		"The customer account can't be accessed because it is not yet enabled or has been deactivated.",
	),
} as const satisfies Record<string, AdsError>;
