import type {AdsErrorWords} from '../ads-error-words.js';
import {
	accessAndSecurity,
	bearerOnly,
	calledAccount,
	dropDeveloperToken,
	endedPilot,
	freshToken,
	noKnownFix,
} from './ads-error-parts.js';

const newTokenAfterwards = "Reconnectez-vous ensuite pour obtenir un nouveau refresh token : l'ancien reste refusé.";

export const authenticationErrors: AdsErrorWords<'authenticationError'> = {
	AUTHENTICATION_ERROR: () => ({
		title: "Google Ads n'a pas pu identifier l'appelant",
		cause: "L'access token n'a pas été accepté, sans plus de précisions.",
		fix: freshToken,
	}),
	CLIENT_CUSTOMER_ID_INVALID: () => ({
		title: "Le numéro client n'est pas un nombre",
		cause: "Google Ads attend les dix chiffres d'un numéro client, et rien d'autre.",
		fix: ['Écrivez le numéro sans tirets ni espaces, comme 1234567890.'],
	}),
	CUSTOMER_NOT_FOUND: failure => ({
		title: 'Google Ads ne trouve pas ce compte',
		cause: `Soit ${calledAccount(failure)} n'existe pas, soit il est trop récent pour que l'API le connaisse.`,
		fix: [
			"Comparez le numéro client avec celui qu'affiche Google Ads.",
			'Si le compte est nouveau, attendez cinq minutes, puis relancez la vérification.',
		],
	}),
	GOOGLE_ACCOUNT_DELETED: () => ({
		title: 'Ce compte Google a été supprimé',
		cause: "Le token appartient à un compte Google qui n'existe plus.",
		fix: ['Connectez-vous avec un autre compte Google qui a accès à Google Ads.'],
	}),
	GOOGLE_ACCOUNT_COOKIE_INVALID: () => ({
		title: "Google Ads a reçu une connexion qui n'est plus valide",
		cause: "Il met en cause le jeton de connexion d'un cookie, alors qu'adsauth n'envoie aucun cookie.",
		fix: freshToken,
	}),
	GOOGLE_ACCOUNT_AUTHENTICATION_FAILED: () => ({
		title: "Google n'a pas pu vérifier ce compte Google",
		cause: "Quelque chose s'est mal passé chez Google pendant l'identification de l'appelant.",
		fix: ['Relancez la vérification dans une minute.', 'Si cela persiste, reconnectez-vous.'],
	}),
	GOOGLE_ACCOUNT_USER_AND_ADS_USER_MISMATCH: failure =>
		noKnownFix(
			failure,
			'Google Ads a vu deux personnes différentes en un appel',
			"D'après lui, le compte Google de la connexion n'est pas celui de son cookie, alors qu'adsauth n'envoie aucun cookie.",
		),
	LOGIN_COOKIE_REQUIRED: () => bearerOnly('Google Ads a demandé un cookie de connexion'),
	NOT_ADS_USER: () => ({
		title: "Ce compte Google n'est pas dans Google Ads",
		cause: 'La connexion a réussi, mais aucun compte Google Ads ne connaît le compte Google utilisé.',
		fix: [
			'Connectez-vous avec le compte Google que vous utilisez pour Google Ads.',
			`Ou faites inviter le compte connecté : ${accessAndSecurity}.`,
			'Pour un compte de service, ajoutez son adresse e-mail au même endroit.',
		],
	}),
	OAUTH_TOKEN_INVALID: () => ({
		title: "Google Ads n'accepte pas l'access token",
		cause: "D'après lui, ce token n'est pas valide.",
		fix: freshToken,
	}),
	OAUTH_TOKEN_EXPIRED: () => ({
		title: "L'access token a expiré",
		cause: "Un access token vit une heure ; le refresh token permet d'en obtenir un autre.",
		fix: freshToken,
	}),
	OAUTH_TOKEN_DISABLED: () => ({
		title: "L'access token a été désactivé",
		cause: "Google a désactivé le token qui accompagnait l'appel.",
		fix: freshToken,
	}),
	OAUTH_TOKEN_REVOKED: () => ({
		title: "L'access token a été révoqué",
		cause: "Quelqu'un a retiré l'accès dont venait ce token.",
		fix: [
			'Reconnectez-vous pour obtenir un nouveau refresh token.',
			"Mettez-le partout où se trouve l'ancien : celui-là ne fonctionnera plus.",
		],
	}),
	OAUTH_TOKEN_HEADER_INVALID: () => bearerOnly("Google Ads n'a pas pu lire l'en-tête Authorization"),
	LOGIN_COOKIE_INVALID: () => bearerOnly('Google Ads a reçu un cookie de connexion non valide'),
	INVALID_EMAIL_ADDRESS: failure =>
		noKnownFix(
			failure,
			'Google Ads a trouvé une adresse e-mail non valide',
			"D'après lui, l'adresse est fausse ou n'existe pas, alors qu'adsauth n'en envoie aucune.",
		),
	USER_ID_INVALID: failure =>
		noKnownFix(
			failure,
			'Google Ads a trouvé un ID utilisateur non valide',
			"Il parle d'un ID utilisateur dans les en-têtes, alors qu'adsauth n'en envoie aucun.",
		),
	TWO_STEP_VERIFICATION_NOT_ENROLLED: () => ({
		title: 'Ce compte exige la validation en deux étapes',
		cause: "Un administrateur du compte Google Ads n'admet que les personnes qui l'ont activée.",
		fix: ['Activez la validation en deux étapes de votre compte Google.', newTokenAfterwards],
	}),
	ADVANCED_PROTECTION_NOT_ENROLLED: () => ({
		title: 'Ce compte exige la Protection Avancée',
		cause: "Un administrateur du compte Google Ads n'admet que les personnes qui y sont inscrites.",
		fix: ['Inscrivez votre compte Google au programme Protection Avancée.', newTokenAfterwards],
	}),
	ORGANIZATION_NOT_RECOGNIZED: failure => endedPilot(failure, "n'est pas reconnue"),
	ORGANIZATION_NOT_APPROVED: failure => endedPilot(failure, "n'est pas approuvée pour les comptes réels"),
	ORGANIZATION_NOT_ASSOCIATED_WITH_DEVELOPER_TOKEN: failure =>
		endedPilot(failure, "n'est pas associée au jeton de développeur envoyé"),
	DEVELOPER_TOKEN_INVALID: failure =>
		dropDeveloperToken(
			failure,
			"Le jeton de développeur n'est pas valide",
			'Les jetons de développeur ne comptent plus depuis septembre 2026, et celui-ci a pourtant été refusé.',
		),
};
