import type {StartFromZeroWords} from '../english/start-from-zero.js';

export const startFromZero: StartFromZeroWords = {
	project: {
		title: 'Créer un projet',
		text: 'Nommez-le à votre gré et cliquez sur « Créer ». Ou sélectionnez un projet existant en haut de la page.',
	},
	adsApi: {
		title: "Activer l'API Google Ads",
		text: 'Vérifiez que votre projet est sélectionné en haut de la page, puis cliquez sur « Activer ».',
	},
	branding: {
		title: 'Nommer votre application',
		text: 'Cliquez sur « Commencer », saisissez un nom et votre e-mail. Choisissez « Interne » pour votre organisation, sinon « Externe ».',
	},
	audience: {
		title: 'Publier votre application',
		text: "Si « Externe », cliquez sur « Publier l'application ». En test, les tokens durent 7 jours, pour les seuls utilisateurs test.",
	},
	client: {
		title: 'Créer un client Application de bureau',
		text: 'Choisissez le type « Application de bureau », donnez un nom quelconque et cliquez sur « Créer ».',
	},
	download: {
		title: 'Télécharger le JSON',
		text: 'Avant de fermer la fenêtre : le code secret ne réapparaît plus. Trop tard ? Ajoutez un code secret au client.',
	},
};
