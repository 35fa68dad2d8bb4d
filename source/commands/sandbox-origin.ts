/** The origin in `ADSAUTH_SANDBOX`, or why it is refused: tokens and secrets go there, so it must be on this machine. */
export function sandboxOrigin(value: string): {readonly origin: string} | {readonly problem: string} {
	const problem = 'ADSAUTH_SANDBOX must be an origin on this machine, such as http://127.0.0.1:8080.';
	if (!/^http:\/\/(127\.0\.0\.1|\[::1\]|localhost):\d{1,5}\/?$/.test(value) || !URL.canParse(value)) return {problem};
	return {origin: value.replace(/\/$/, '')};
}
