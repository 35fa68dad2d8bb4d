import type {PlainLinesWords} from '../english/plain-lines.js';
import {counted} from './counted.js';

export const plainLines: PlainLinesWords = {
	welcome: 'adsauth, en lignes simples. La touche Entrée seule répète la question, Ctrl+C quitte.',
	noMoreInput: "adsauth attend une réponse, mais l'entrée standard est épuisée.",
	typeNumber: (choices, orText) =>
		`${choices === 1 ? 'Tapez 1' : `Tapez un numéro de 1 à ${choices}`}${orText === undefined ? '' : `, ou ${orText}`} ; puis appuyez sur Entrée.`,
	typeText: text => `${text.charAt(0).toUpperCase()}${text.slice(1)} ; puis appuyez sur Entrée.`,
	still: label => `${label} : toujours en cours...`,
	minutesLeft: (label, minutes) => `${label} : toujours en cours... encore ${counted(minutes, 'minute')}.`,
	secondsLeft: (label, seconds) => `${label} : toujours en cours... encore ${counted(seconds, 'seconde')}.`,
};
