import {spoken} from '../spoken.js';
import {counted} from './counted.js';

const english = {
	welcome: 'adsauth, in plain lines. Enter alone repeats the question, Ctrl+C quits.',
	noMoreInput: 'adsauth needs an answer, and no more input can come.',
	/** How to answer with a number, with a text (what to do, as the middle of a sentence), or with either. */
	typeNumber: (choices: number, orText?: string) =>
		`${choices === 1 ? 'Type 1' : `Type a number from 1 to ${choices}`}${orText === undefined ? '' : `, or ${orText}`}; then press Enter.`,
	typeText: (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}; then press Enter.`,
	/** What goes on goes on still, for so long at the most. */
	still: (label: string) => `${label}, still...`,
	minutesLeft: (label: string, minutes: number) => `${label}, still... ${counted(minutes, 'minute')} left.`,
	secondsLeft: (label: string, seconds: number) => `${label}, still... ${counted(seconds, 'second')} left.`,
};

export type PlainLinesWords = typeof english;

/** What is said where the wizard is plain lines. */
export const plainLinesWords = spoken('plainLines', english);
