/** Node 22.0 has no `URL.parse`, which oidc-provider asks. https://url.spec.whatwg.org/#dom-url-parse */
URL.parse ??= (url, base) => (URL.canParse(url, base) ? new URL(url, base) : null);
