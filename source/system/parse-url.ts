/** What a text says as a URL; undefined where it's none. Node 22.0 has no `URL.parse`. */
export function parseUrl(text: string): URL | undefined {
	return URL.canParse(text) ? new URL(text) : undefined;
}
