import type {Surroundings} from '../configs/format.js';
import {libraries} from '../configs/libraries.js';
import {resolveTarget} from '../configs/resolve-target.js';
import {absolutePath, targetPath} from '../configs/target-path.js';
import {settingsWords} from '../language/english/settings.js';
import {plain} from '../system/plain-text.js';
import type {Settings} from '../wizard/settings.js';

/** One sentence where two formats are to be written to one file, whatever its names: the second would meet the first. */
export async function clashingWrites(
	writes: Settings['writes'],
	surroundings: Surroundings,
): Promise<string | undefined> {
	const seen = new Map<string, string>();
	for (const {formatId, path = targetPath(libraries[formatId], surroundings)} of writes) {
		const absolute = absolutePath(path, surroundings);
		// Where a path is odd, the look ahead says how.
		const file = await resolveTarget(absolute).catch(() => absolute);
		const other = seen.get(file);
		if (other !== undefined && other !== formatId) return settingsWords().sameFile(other, formatId, plain(absolute));
		seen.set(file, formatId);
	}
	return undefined;
}
