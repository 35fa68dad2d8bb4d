import type {PasteRefusalsWords} from '../english/paste-refusals.js';

export const pasteRefusals: PasteRefusalsWords = {
	empty:
		"Rien n'a été collé : copiez l'adresse de la page sur laquelle le navigateur s'est arrêté, puis collez-la ici.",
	'bare-code': "Ce n'en est qu'une partie : collez l'adresse entière, de http jusqu'au bout.",
	'not-an-address': "Ce n'est pas une adresse : copiez toute la barre d'adresse du navigateur, puis collez-la ici.",
	'consent-page':
		"C'est la page de Google : terminez-y d'abord, puis collez l'adresse sur laquelle le navigateur s'arrête.",
	'the-short-link':
		"C'est le lien de départ : ouvrez-le, connectez-vous, puis collez l'adresse sur laquelle le navigateur s'arrête.",
	'other-host': "Cette adresse mène ailleurs : collez celle où le navigateur s'est arrêté juste après Google.",
	'other-path': "C'est une autre page : collez l'adresse où le navigateur s'est arrêté juste après Google.",
	'nothing-in-it':
		"La réponse de Google n'est pas dans cette adresse : copiez celle où le navigateur s'est arrêté, jusqu'au bout.",
	'cut-off': "Cette adresse est coupée : copiez-la en entier, jusqu'au bout, puis collez-la ici.",
	'earlier-attempt':
		"Elle vient d'une tentative précédente : ouvrez le lien affiché maintenant, puis collez l'adresse d'arrivée.",
	malformed: 'Cette adresse est incomplète ou abîmée : copiez-la de nouveau, du début à la fin.',
};
