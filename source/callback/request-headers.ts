/** Every value of one header, in order. `rawHeaders` alternates names and values, as in Node; `name` is in lower case. */
export function headerValues(rawHeaders: readonly string[], name: string): readonly string[] {
	return rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name);
}

/**
 * Whether the request is a browser's top-level navigation, or comes from a client that sends no Fetch Metadata. An image,
 * frame, form or fetch of a web page says what it is (https://www.w3.org/TR/fetch-metadata/).
 */
export function isNavigation(rawHeaders: readonly string[]): boolean {
	const modes = headerValues(rawHeaders, 'sec-fetch-mode');
	const destinations = headerValues(rawHeaders, 'sec-fetch-dest');
	if (modes.length + destinations.length === 0) return true;
	return modes.join() === 'navigate' && destinations.join() === 'document';
}

/** Whether a browser is only guessing that the person may go there. */
export function isPrefetch(rawHeaders: readonly string[]): boolean {
	return ['sec-purpose', 'purpose', 'x-purpose', 'x-moz']
		.flatMap(name => headerValues(rawHeaders, name))
		.some(value => /prefetch|prerender|preview/i.test(value));
}

/** Whether the request brings a body, or wants to go on as something else than an HTTP request. No navigation does. */
export function wantsMore(rawHeaders: readonly string[]): boolean {
	return (
		['transfer-encoding', 'expect', 'upgrade'].some(name => headerValues(rawHeaders, name).length > 0) ||
		headerValues(rawHeaders, 'content-length').some(length => length !== '0')
	);
}
