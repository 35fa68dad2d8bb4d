import type {FixesWords} from '../english/fixes.js';

export const signInAgain = 'Reconnectez-vous : chaque tentative repart de zéro.';

export const fixes: FixesWords = {signInAgain, thenTryAgain: 'Puis réessayez.'};
