/** What `start` starts, or why it didn't: Node tells some reasons by an `error` event of the child, and throws the others. */
export function started<Child>(start: () => Child): Child | Error {
	try {
		return start();
	} catch (error) {
		return error as Error;
	}
}
