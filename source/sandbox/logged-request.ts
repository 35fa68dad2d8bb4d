/** What the headers of a call of the Google Ads API say. No value is kept but the ID, which is no secret. */
export type LoggedHeaders = {
	/** `login-customer-id`, to the letter; undefined if there is none. */
	readonly loginCustomerId: string | undefined;
	readonly developerToken: 'absent' | 'empty' | 'given';
};

/** One request, as it came in. Names only: no value is kept but those that are named here. */
export type LoggedRequest = {
	readonly method: string;
	/** Without the query. */
	readonly path: string;
	/** Names of the form fields; empty until the body has been read. */
	formKeys: readonly string[];
	/** Of calls of the Google Ads API. */
	readonly headers?: LoggedHeaders;
	/** `prompt` of an authorization request, to the letter; absent if there is none. */
	readonly prompt?: string;
};
