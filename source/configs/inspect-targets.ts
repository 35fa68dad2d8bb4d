import {isAbsolute, relative, sep} from 'node:path';
import {plain} from '../system/plain-text.js';
import type {Format, Surroundings, Values} from './format.js';
import {formats} from './formats.js';
import {readConfigText} from './read-config-text.js';
import {shownPath} from './target-path.js';

/** What stands where a format would be written. */
export type Target = {
	readonly formatId: Format['id'];
	/** Absolute, as `shownPath` gives it. */
	readonly path: string;
	/** Of the refresh token in it. Where no client ID was asked for, or the file has none, a token is `other-client`. */
	readonly state: 'absent' | 'no-token' | 'placeholder' | 'this-client' | 'other-client' | 'unreadable';
	/** The last 4 characters of the refresh token in it, where it has more than 12. */
	readonly tokenEnd?: string;
	/** Whether it exists, in the working folder or below. */
	readonly inProject: boolean;
};

/**
 * Where each format would be written, and what is there now: first the files in the working folder, then those
 * elsewhere, then the rest, each in the table's order. Never throws; a file that is odd in any way is `unreadable`.
 */
export async function inspectTargets({
	clientId,
	surroundings,
}: {
	readonly clientId?: string;
	readonly surroundings: Surroundings;
}): Promise<readonly Target[]> {
	const targets = await Promise.all(
		Object.values<Format>(formats).map(async format => {
			const path = shownPath(format, surroundings);
			const content = await inspect(format, path, clientId);
			const inProject = content.state !== 'absent' && isInside(surroundings.workingFolder, path);
			return {formatId: format.id, path, ...content, inProject};
		}),
	);
	return targets.toSorted((a, b) => rank(a) - rank(b));
}

function rank({inProject, state}: Target): number {
	if (inProject) return 0;
	return state === 'absent' ? 2 : 1;
}

function isInside(folder: string, path: string): boolean {
	const way = relative(folder, path);
	return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

type Content = Pick<Target, 'state' | 'tokenEnd'>;

async function inspect(format: Format, path: string, clientId: string | undefined): Promise<Content> {
	try {
		const text = await readConfigText(path);
		if (text === undefined) return {state: 'absent'};
		const values = format.read(text);
		const {refreshToken = ''} = values;
		return {
			state: stateOf(format, text, values, clientId),
			...(refreshToken.length > 12 ? {tokenEnd: plain(refreshToken.slice(-4))} : {}),
		};
	} catch {
		return {state: 'unreadable'};
	}
}

function stateOf(format: Format, text: string, values: Partial<Values>, clientId: string | undefined) {
	if (values.refreshToken === undefined) return hasPlaceholder(format, text) ? 'placeholder' : 'no-token';
	return values.clientId !== undefined && values.clientId === clientId ? 'this-client' : 'other-client';
}

/** One that stands in a comment isn't found by any name. */
function hasPlaceholder(format: Format, text: string): boolean {
	const {refreshToken = ''} = format.readAll(text);
	return refreshToken.trim() !== '';
}
