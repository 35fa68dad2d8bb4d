import type {TokenWords} from '../english/token.js';
import {signInAgain} from './fixes.js';
import {googleSaid} from './google-said.js';

export const token: TokenWords = {
	'consent-denied': () => ({
		title: "L'accès n'a pas été accordé",
		cause: 'Le bouton « Annuler » a été choisi sur la page de consentement de Google.',
		fix: ['Reconnectez-vous et choisissez « Continuer », toutes les cases étant cochées.'],
	}),
	'admin-policy-enforced': () => ({
		title: 'Votre organisation bloque cette application',
		cause:
			"L'administrateur Google Workspace de ce compte n'autorise pas cette application, ou pas le scope de Google Ads.",
		fix: [
			"Demandez à l'administrateur d'approuver votre ID client, sous « Sécurité > Commandes des API ».",
			"Ou connectez-vous avec un compte extérieur à l'organisation.",
		],
	}),
	'policy-enforced': () => ({
		title: 'Votre compte Google bloque cette application',
		cause: 'Les comptes inscrits à la Protection Avancée ne laissent pas entrer les applications non validées.',
		fix: ['Connectez-vous avec un autre compte.', "Ou faites valider l'application par Google."],
	}),
	'org-internal': () => ({
		title: 'Cette application est réservée à une organisation',
		cause: "Son audience est « Interne », et ce compte ne fait pas partie de l'organisation.",
		fix: ['Connectez-vous avec un compte de cette organisation.', "Ou passez l'audience à « Externe »."],
	}),
	'disallowed-useragent': () => ({
		title: "Google n'accepte pas ce navigateur",
		cause: "La page a été ouverte dans une autre application, où Google n'autorise aucune connexion.",
		fix: ['Reconnectez-vous, en ouvrant le lien dans Chrome, Firefox, Safari ou Edge.'],
	}),
	'authorization-error': ({error, description}) => ({
		title: 'Google a interrompu la connexion',
		cause: googleSaid(error, description),
		fix: [signInAgain],
	}),
	'invalid-client': () => ({
		title: "Google n'accepte pas ce client",
		cause: 'Son code secret a été remplacé ou supprimé, ou bien est la version masquée (****) que montre la console.',
		fix: [
			"Ouvrez le client dans la console et ajoutez un code secret : il n'est affiché qu'à ce moment-là.",
			'Téléchargez le fichier JSON sur place, et repartez avec lui.',
		],
	}),
	'deleted-client': () => ({
		title: 'Ce client a été supprimé',
		cause: "Quelqu'un l'a supprimé, ou Google l'a fait parce qu'il n'avait pas servi depuis six mois.",
		fix: [
			'Restaurez-le dans les 30 jours qui suivent sa suppression.',
			'Ou créez un client Application de bureau, et repartez avec son fichier.',
		],
	}),
	'unauthorized-client': () => ({
		title: 'Ce client ne convient pas à cette connexion',
		cause: "Google ne laisse pas ce type de client échanger un code d'autorisation.",
		fix: ['Créez un client de type Application de bureau, et repartez avec son fichier.'],
	}),
	'redirect-uri-mismatch': ({redirectUri}) => ({
		title: "L'URI de redirection n'est pas enregistré",
		cause: `${redirectUri} ne figure pas parmi les URI de redirection autorisés de ce client.`,
		fix: [
			`Ajoutez exactement ${redirectUri} au client, et attendez quelques minutes.`,
			"Ou créez un client Application de bureau : il n'en a pas besoin.",
		],
	}),
	'invalid-grant': () => ({
		title: "Google n'accepte plus cette connexion",
		cause: 'Son code a déjà servi, a expiré, ou appartient à une autre tentative.',
		fix: [signInAgain],
	}),
	'invalid-grant-after-lost-answer': () => ({
		title: "Le token s'est perdu en chemin",
		cause:
			"Google a peut-être accepté le premier essai, mais sa réponse n'est jamais arrivée, et un code ne sert qu'une fois.",
		fix: [signInAgain],
	}),
	'token-request-refused': ({error, description, redirectUri}) => ({
		title: "Google a refusé d'émettre un token",
		cause: googleSaid(error, description),
		fix: [
			`Si c'est un client Application Web, vérifiez que ${redirectUri} est l'un de ses URI de redirection, au caractère près.`,
			signInAgain,
		],
	}),
	'no-refresh-token': () => ({
		title: "Google n'a pas envoyé de refresh token",
		cause: "Google se souvient d'un accord antérieur pour ce client, et n'a émis qu'un token de courte durée.",
		fix: ["Retirez à l'application son accès à votre compte Google.", signInAgain],
	}),
	'scope-missing': ({missing}) => ({
		title: "La case de Google Ads n'a pas été cochée",
		cause: `${missing.length < 2 ? "Ce scope n'a pas été accordé" : "Ces scopes n'ont pas été accordés"} : ${missing.join(', ')}.`,
		fix: ['Reconnectez-vous et cochez la case de Google Ads sur la page de consentement.'],
	}),
	'malformed-token': ({token: kind}) => ({
		title: 'Le token de Google semble abîmé',
		cause: `Les caractères ou la longueur de ${kind === 'refresh_token' ? 'ce refresh token' : 'cet access token'} ne sont ceux d'aucun token : il n'a pas été utilisé.`,
		fix: ["Vérifiez s'il y a un proxy, un VPN ou un filtre entre cet ordinateur et Google.", signInAgain],
	}),
};
