import {homedir} from 'node:os';
import {parse} from 'node:path';
import process from 'node:process';

/**
 * The person's home folder. Where neither the environment nor the system knows one, it's the root folder, as containers
 * have it for a user who is a mere number. `lookUp` is a seam for tests.
 */
export function homeFolder(lookUp: () => string = homedir): string {
	try {
		return lookUp();
	} catch {
		return parse(process.execPath).root;
	}
}
