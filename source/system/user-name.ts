import {userInfo} from 'node:os';

/**
 * The system's own name for who we are; undefined for a user that it has no name for, as in a container that is given a
 * mere number to run as. `lookUp` is a seam for tests.
 */
export function userName(lookUp: () => {readonly username: string} = userInfo): string | undefined {
	try {
		return lookUp().username;
	} catch {
		return undefined;
	}
}
