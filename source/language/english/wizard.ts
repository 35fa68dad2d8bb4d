import type {WizardFailure} from '../../wizard/failure.js';
import type {FailureWords} from '../failure-words.js';
import {spoken} from '../spoken.js';
import {counted} from './counted.js';

export type WizardWords = FailureWords<WizardFailure>;

/** Copy for what can go wrong on the way itself, rather than in one of the rooms. */
export const wizardWords = spoken('wizard', {
	'timed-out': ({seconds}) => ({
		title: "Google's answer didn't come in time",
		cause: `Nobody finished in the browser within ${duration(seconds)}.`,
		fix: [
			'Start again: the link will be a new one.',
			'If the browser showed an error page instead, adsauth\'s README explains it under "In the browser".',
		],
	}),
	'client-not-named': () => ({
		title: 'No client was named',
		cause: 'With --json nobody is asked which OAuth client to use: name its file with -P, or use --sandbox.',
		fix: ['Add -P client_secret.json; with -P - it comes on standard input.', 'Or add --sandbox to practise.'],
	}),
	'practice-would-replace': ({path}) => ({
		title: 'A real token was left alone',
		cause: `${path} holds a token, and the sandbox's would have taken its place.`,
		fix: [
			'Name another file: --write FORMAT=PATH.',
			'Or leave --write out: the wizard asks before it replaces anything.',
		],
	}),
	'working-token-kept': ({path}) => ({
		title: 'The token in the file was left alone',
		cause: `${path} holds a token of this client that works, and the new one hasn't passed its checks.`,
		fix: [
			'Have the new token checked again, then write it.',
			'Or write it to another file; the flag for that is --write FORMAT=PATH.',
		],
	}),
	'sandbox-not-started': ({code}) => ({
		title: "The sandbox didn't start",
		cause: `This machine refused it a port (${code}).`,
		fix: ['Try again, or go on with your own client file.'],
	}),
	unexpected: ({name}) => ({
		title: 'Something went wrong that should not have',
		cause: `The program met an error it has no explanation for (${name}).`,
		fix: ['Try again. If it happens again, please report it, with this name and what you did before.'],
	}),
});

/** Minutes where they are whole, else seconds. */
function duration(seconds: number): string {
	const [count, unit] = seconds % 60 === 0 ? [seconds / 60, 'minute'] : [seconds, 'second'];
	return counted(count, unit);
}
