import type {AskWords} from '../english/ask.js';

export const ask: AskWords = {
	yesOrNo: question => `${question} [o/N]`,
	yes: ['o', 'oui', 'y', 'yes'],
	waiting: 'En attente de la réponse de Google…',
};
