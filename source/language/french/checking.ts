import type {CheckingWords} from '../english/checking.js';

export const checking: CheckingWords = {
	running: 'le token fonctionne-t-il ?',
	passed: 'le token fonctionne',
	checks: {
		refresh: "Google l'échange contre un access token",
		'token-info': 'Il appartient à ce client et vaut pour Google Ads',
		accounts: 'Google Ads liste les comptes accessibles',
		names: 'Les comptes peuvent être appelés',
	},
	someNames: 'Certains comptes peuvent être appelés',
	progress: {passed: 'réussi', running: 'en cours', failed: 'échec', toCome: 'à venir'},
	refused: {
		cause:
			"Il vient d'être créé, et Google le refuse : l'accès a été retiré entre-temps, ou la règle d'un administrateur y met fin.",
		fix: ['Vérifiez à nouveau dans une minute.', 'Si cela persiste, reconnectez-vous : Google créera un autre token.'],
	},
	actions: {
		skip: {label: 'passer', sentence: 'Passer les contrôles'},
		otherAccount: {label: 'autre compte Google', sentence: 'Se connecter avec un autre compte Google'},
		again: {label: 'vérifier à nouveau', sentence: 'Vérifier à nouveau'},
		goOnWithout: {label: 'continuer sans', sentence: 'Continuer sans ce contrôle'},
	},
	signedInAs: 'Connecté',
	reaches: 'Accès à',
	more: accounts => `et ${accounts} de plus`,
	sunset: (gone, answered) =>
		`Google ne propose plus la version ${gone} de l'API Google Ads ; ${answered} a répondu. Les programmes qui appellent ${gone} ont besoin d'une bibliothèque plus récente.`,
	notServed: (asked, answered) =>
		`Google ne propose pas de version ${asked} de l'API Google Ads ; ${answered} a répondu.`,
	ungranted: scopes => `Demandé, mais pas accordé : ${scopes.join(', ')}. Google Ads n'en a pas besoin.`,
	lifetime: {
		end: date => `Ce token expirera le ${date}.`,
		advice: link =>
			`À l'état « Test », un token ne dure que 7 jours : publiez l'application, puis créez un autre token. ${link}`,
	},
	plain: {
		passedCheck: check => `Réussi : ${check}.`,
		waiting: 'Vérification du token',
	},
};
