import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Format, Surroundings} from './format.js';
import type {Usage} from './usage.js';

/**
 * The first program for a config that stands at `path` (absolute). It names the path unless the library, run in the same
 * folder with the same environment, takes that very file by itself.
 */
export function usageFor(
	format: Pick<Format, 'id' | 'usage' | 'searchPaths'>,
	path: string,
	surroundings: Surroundings,
	platform: NodeJS.Platform = process.platform,
): Usage {
	// .NET's program looks in its folder only, whatever the variable says.
	const seen = format.id === 'dotnet-json' ? {...surroundings, env: {}} : surroundings;
	// `~` in a variable is not for us to expand: most of the libraries don't.
	const places = format.searchPaths(seen).map(place => resolve(surroundings.workingFolder, place));
	const own = places.find(place => existsSync(place)) ?? places.at(-1);
	return format.usage(path === own ? {platform} : {path, platform});
}
