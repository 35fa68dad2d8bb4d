import {projectOf} from '../../google/console-links.js';
import type {AdsErrorWords} from '../ads-error-words.js';
import {calledAccount, dropDeveloperToken, loginAccount} from './ads-error-parts.js';

export const requestErrors: AdsErrorWords<'requestError'> = {
	INVALID_CUSTOMER_ID: ({customerId}) => ({
		title: "Google Ads n'accepte pas le numéro client",
		cause: `Le numéro ${customerId ?? 'donné'} n'est pas de ceux que l'API admet.`,
		fix: ["Écrivez les dix chiffres qu'affiche Google Ads, sans tirets ni espaces."],
	}),
	DEVELOPER_TOKEN_PARAMETER_MISSING: failure =>
		dropDeveloperToken(
			failure,
			'Le jeton de développeur est vide',
			'Un en-tête developer-token vide est refusé, alors que son absence ne pose pas de problème.',
		),
	LOGIN_CUSTOMER_ID_PARAMETER_MISSING: () => ({
		title: 'Cet appel exige un login customer ID',
		cause: 'Il atteint un compte par un compte administrateur, et Google Ads doit savoir lequel.',
		fix: [
			'Donnez comme login customer ID le compte administrateur par lequel vous avez accès : dix chiffres, sans tirets.',
		],
	}),
	UNSUPPORTED_VERSION: () => ({
		title: "Google ne sert plus cette version de l'API",
		cause: "Une version de l'API Google Ads vit environ un an.",
		fix: [
			'Mettez adsauth à jour, ou indiquez une version plus récente avec --api-version.',
			'Mettez aussi à jour la bibliothèque cliente.',
		],
	}),
	CLOUD_PROJECT_NOT_FOUND: failure => ({
		title: 'Google Ads ne trouve pas le projet Cloud',
		cause: `Il ne connaît pas de projet ${projectOf(failure.client)}, auquel ce client devrait appartenir.`,
		fix: [
			"Ouvrez la page : si le projet n'y est pas, il a été supprimé, ou appartient à un autre compte Google.",
			"S'il n'existe plus, créez un client dans un autre projet et connectez-vous avec celui-là.",
		],
	}),
};

export const headerErrors: AdsErrorWords<'headerError'> = {
	INVALID_LOGIN_CUSTOMER_ID: failure => ({
		title: "Google Ads n'accepte pas le login customer ID",
		cause: `${loginAccount(failure)} n'a pas pu être validé.`,
		fix: [
			'Écrivez les dix chiffres du compte administrateur, sans tirets ni espaces.',
			"Si vous n'avez pas besoin d'administrateur, omettez le login customer ID.",
		],
	}),
	INVALID_LINKED_CUSTOMER_ID: () => ({
		title: "Google Ads n'accepte pas le linked customer ID",
		cause: "L'en-tête linked-customer-id n'a pas pu être validé.",
		fix: [
			"Retirez le linked customer ID : seuls les fournisseurs d'analyse d'applications en ont besoin.",
			"Si c'est votre cas, écrivez ses dix chiffres sans tirets ni espaces.",
		],
	}),
};

export const customerErrors: AdsErrorWords<'customerError'> = {
	ACCOUNT_NOT_SET_UP: failure => ({
		title: "Ce compte Google Ads n'est pas entièrement configuré",
		cause: `L'API ne peut pas servir ${calledAccount(failure)} avant cela.`,
		fix: ['Ouvrez Google Ads et terminez la configuration du compte.', 'Puis relancez la vérification.'],
	}),
};
