/** The code Node gave an error, such as `ENOENT`; its class where it has none. Safe to show, unlike its message. */
export function errorCode(error: unknown): string {
	if (!(error instanceof Error)) return typeof error;
	const {code} = error as NodeJS.ErrnoException;
	return typeof code === 'string' ? code : error.name;
}
