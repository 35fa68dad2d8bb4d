import type {CallbackPagesWords} from '../english/callback-pages.js';

const goBack = 'Vous pouvez fermer cet onglet et revenir à votre terminal.';

export const callbackPages: CallbackPagesWords = {
	language: 'fr',
	granted: {
		heading: 'Vous êtes connecté',
		text: 'Google a accordé l’accès, et adsauth l’a bien reçu.',
		next: goBack,
	},
	declined: {
		heading: 'Accès refusé',
		text: 'Vous avez refusé sur la page de Google : rien n’a été accordé, et rien n’a été enregistré.',
		next: 'Vous pouvez fermer cet onglet et revenir à votre terminal, pour réessayer ou en rester là.',
	},
	failed: {
		heading: 'La connexion n’a pas abouti',
		text: 'Quelque chose s’est mal passé en chemin. Votre terminal dit quoi, et comment y remédier.',
		next: goBack,
	},
	'already-signed-in': {
		heading: 'Vous êtes déjà connecté',
		text: 'adsauth a déjà reçu cette connexion : rien de plus n’a été fait.',
		next: goBack,
	},
	'already-received': {
		heading: 'Déjà reçu',
		text: 'Cette connexion était déjà parvenue à adsauth : rien de plus n’a été fait.',
		next: goBack,
	},
	'earlier-attempt': {
		heading: 'Une tentative précédente',
		text: 'Cette page appartient à une connexion terminée. Une autre, plus récente, est en attente.',
		next: 'Fermez cet onglet, revenez à votre terminal et ouvrez le lien qu’il affiche maintenant.',
	},
	'not-part-of-sign-in': {
		heading: 'Sans rapport avec la connexion',
		text: 'adsauth attend ici la réponse de Google, et ce n’est pas elle. Rien n’a été fait.',
		next: 'Revenez à votre terminal et ouvrez le lien qu’il affiche.',
	},
};
