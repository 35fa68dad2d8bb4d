import {plainLinesWords} from '../language/english/plain-lines.js';
import type {View} from './view.js';

/** Milliseconds until the first word; each later one takes twice as long to come. */
const first = 10_000;

/** Says that something is still waited for. */
export type Heartbeat = {
	/** Begins anew where what is waited for is another; ends where nothing is. */
	readonly follow: (waiting: View['waiting']) => void;
};

/** Says it through `say`, at growing intervals: whoever can't see a spinner knows that all is well. */
export function createHeartbeat(say: (line: string) => void): Heartbeat {
	let timer: NodeJS.Timeout | undefined;
	let newest: View['waiting'];
	const beat = (delay: number) => {
		timer = setTimeout(() => {
			if (newest) say(heartbeatWords(newest, Date.now()));
			beat(delay * 2);
		}, delay);
	};
	return {
		follow: waiting => {
			const isSame = waiting?.label === newest?.label;
			newest = waiting;
			if (isSame) return;
			clearTimeout(timer);
			if (waiting) beat(first);
		},
	};
}

/** `now` in milliseconds since the epoch. */
export function heartbeatWords({label, until}: NonNullable<View['waiting']>, now: number): string {
	const {still, minutesLeft, secondsLeft} = plainLinesWords();
	if (until === undefined) return still(label);
	const seconds = Math.max(0, Math.ceil((until - now) / 1000));
	return seconds >= 90 ? minutesLeft(label, Math.round(seconds / 60)) : secondsLeft(label, seconds);
}
