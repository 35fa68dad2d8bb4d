import type {FixesWords} from '../english/fixes.js';

export const signInAgain = 'Reconnectez-vous : chaque tentative repart de zéro.';

export const fixes: FixesWords = {
	signInAgain,
	thenTryAgain: 'Puis réessayez.',
	otherWrite: 'Ou relancez adsauth en indiquant un autre fichier : --write FORMAT=PATH.',
};
