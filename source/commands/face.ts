import {facesWords} from '../language/english/faces.js';
import type {FlagValues} from './parse-arguments.js';
import type {Runtime} from './runtime.js';

/** How the wizard shows itself: drawn screens, numbered lines, or lines of JSON for a program. */
export type Face =
	| {readonly type: 'tui'}
	| {readonly type: 'plain'; readonly isAskedFor: boolean}
	| {readonly type: 'json'; readonly showToken: boolean};

/**
 * The face that flags ask for, or the surroundings: a terminal that can't move its cursor, or somebody who has a screen
 * read to them. One sentence where flags contradict each other.
 */
export function faceOf(values: FlagValues, env: Runtime['env']): Face | string {
	const json = values.has('json');
	const plain = values.has('plain');
	const showToken = values.has('show-token');
	if (json && plain) return facesWords().jsonAndPlain;
	if (showToken && !json) return facesWords().showTokenWithoutJson;
	if (json) return {type: 'json', showToken};
	const {TERM, ACCESSIBLE, INK_SCREEN_READER} = env;
	const isPlain = plain || TERM === 'dumb' || isOn(ACCESSIBLE) || INK_SCREEN_READER === 'true';
	return isPlain ? {type: 'plain', isAskedFor: plain} : {type: 'tui'};
}

const isOn = (value: string | undefined) => Boolean(value) && value !== '0' && value !== 'false';
