import {news, nothingSaid, toSay} from '../../source/plain/news.js';
import {viewOf} from '../../source/plain/steps/index.js';
import type {State} from '../../source/wizard/state.js';
import {checked, checking, consent, deliver, waiting} from './states.js';

/** States of a journey, and what is typed at each. */
const journey: ReadonlyArray<readonly [state: State, typed?: string]> = [
	[consent, '1'],
	[waiting],
	[checking],
	[checked, '1'],
	[deliver],
];

/** A stretch of the plain face, as it is said. */
export const plainTranscript: readonly string[] = journey.flatMap(([state, typed], index) => {
	const before = journey[index - 1]?.[0];
	const said = before ? toSay(before, viewOf(before)) : nothingSaid;
	return [...news(said, toSay(state, viewOf(state))), ...(typed === undefined ? [] : [typed])];
});
