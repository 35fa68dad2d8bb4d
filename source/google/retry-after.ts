/** The wait in milliseconds that a `Retry-After` header asks for, in seconds or as a date (RFC 9110 section 10.2.3); else 0. */
export function parseRetryAfter(header: string | null, now: number): number {
	if (header === null) return 0;
	if (/^\d+$/.test(header)) return Number(header) * 1000;
	return Math.max(0, Date.parse(header) - now) || 0;
}
