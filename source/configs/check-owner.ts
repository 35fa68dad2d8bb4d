import {pathError} from './at-path.js';
import type {Snapshot} from './snapshot.js';

/** Throws `config-foreign-owner` for a file that replacing would take from somebody else. */
export function checkOwner(path: string, before: Snapshot | undefined): void {
	if (before && before.userId !== (process.geteuid?.() ?? before.userId)) throw pathError('config-foreign-owner', path);
}
