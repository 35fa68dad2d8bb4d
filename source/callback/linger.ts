/** How long the port stays open after the answer has been replied to, so that the browser can fetch its last page. */
export type Linger = {
	/** The browser has been sent to its last page: 2000 ms for it, for a reload and for the back button. */
	readonly start: () => void;
	/** The last page has been fetched. */
	readonly pageShown: () => void;
	/** The port is wanted, or the program ends: wait for the last page only, 800 ms at most. */
	readonly hurry: () => void;
};

/** `close` is called once or more; the timers don't keep the process alive. */
export function createLinger(close: () => void): Linger {
	let shown = false;
	let hurried = false;
	const closeWithin = (ms: number) => setTimeout(close, ms).unref();
	return {
		start: () => closeWithin(2000),
		pageShown: () => {
			shown = true;
			if (hurried) close();
		},
		hurry: () => {
			hurried = true;
			if (shown) close();
			else closeWithin(800);
		},
	};
}
