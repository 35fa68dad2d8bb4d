import type {HelpWords} from '../english/help.js';

export const help: HelpWords = {
	title: "adsauth : de client_secret.json à un refresh token valide pour l'API Google Ads.",
	intro: "Lancez-le tel quel : il demande tout ce qu'aucune option n'a précisé.",
	sections: {
		usage: 'Utilisation',
		examples: 'Exemples',
		formats: 'Formats',
		environment: 'Environnement',
		exitCodes: 'Codes de sortie',
	},
	groups: {
		Client: 'Client',
		'Sign-in': 'Connexion',
		'Google Ads': 'Google Ads',
		Deliver: 'Livraison',
		Output: 'Affichage',
		Check: 'Vérification',
		Revoke: 'Révocation',
		Other: 'Autres options',
	},
	repeatable: text => `${text} (répétable)`,
};
