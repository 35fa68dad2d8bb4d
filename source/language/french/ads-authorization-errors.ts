import {projectOf} from '../../google/console-links.js';
import type {AdsErrorWords} from '../ads-error-words.js';
import {capital, levelTooLow, noWayThroughManager, noWayToAccount, testLevelOnly} from './ads-access-parts.js';
import {
	accessAndSecurity,
	calledAccount,
	dropDeveloperToken,
	loginAccount,
	nameTheRequest,
	noKnownFix,
	toCalledAccount,
} from './ads-error-parts.js';

const otherAccount = 'Choisissez un autre compte : le token peut très bien convenir pour celui-là.';

export const authorizationErrors: AdsErrorWords<'authorizationError'> = {
	USER_PERMISSION_DENIED: failure =>
		failure.loginCustomerId === undefined ? noWayToAccount(failure) : noWayThroughManager(failure),
	DEVELOPER_TOKEN_NOT_ON_ALLOWLIST: failure =>
		dropDeveloperToken(
			failure,
			"Le jeton de développeur n'est pas sur la liste de Google",
			"Google réservait cet appel à certains jetons de développeur, et n'en demande plus depuis septembre 2026.",
		),
	DEVELOPER_TOKEN_PROHIBITED: failure =>
		dropDeveloperToken(
			failure,
			'Le jeton de développeur appartient à un autre projet',
			`Il a été associé à un autre projet Cloud, alors que ce client appartient à ${projectOf(failure.client)}.`,
		),
	PROJECT_DISABLED: ({client}) => ({
		title: "Ce projet ne peut pas utiliser l'API Google Ads",
		cause: `Le projet Cloud ${projectOf(client)}, auquel appartient ce client, n'a pas le droit de l'appeler.`,
		fix: ['Ouvrez la page et cliquez sur « Activer ».', 'Attendez quelques minutes, puis relancez la vérification.'],
	}),
	AUTHORIZATION_ERROR: failure =>
		noKnownFix(failure, "Google Ads n'autorise pas cet appel", "Il n'a pas dit quelle autorisation manque."),
	ACTION_NOT_PERMITTED: failure => ({
		title: 'Votre rôle dans Google Ads ne le permet pas',
		cause: `Le compte Google connecté n'a pas le droit de faire cela dans ${calledAccount(failure)}.`,
		fix: [`Demandez à un administrateur du compte un niveau d'accès plus élevé : ${accessAndSecurity}.`],
	}),
	INCOMPLETE_SIGNUP: failure => ({
		title: "Ce compte Google Ads n'est pas encore configuré",
		cause: `L'inscription pour ${calledAccount(failure)} a été commencée et jamais terminée.`,
		fix: ["Ouvrez Google Ads avec ce compte Google et terminez l'inscription.", 'Puis relancez la vérification.'],
	}),
	CUSTOMER_NOT_ENABLED: failure => ({
		title: "Ce compte Google Ads n'est pas actif",
		cause: `${capital(calledAccount(failure))} n'est pas encore activé, ou a été désactivé.`,
		fix: [otherAccount, 'Ou réactivez celui-ci dans Google Ads.'],
	}),
	MISSING_TOS: () => ({
		title: "Les conditions de l'API Google Ads ne sont pas acceptées",
		cause: "Google exige qu'elles le soient avant tout appel.",
		fix: ['Ouvrez le Centre API de votre compte administrateur et acceptez-les.', 'Puis relancez la vérification.'],
	}),
	DEVELOPER_TOKEN_NOT_APPROVED: failure => testLevelOnly(failure, 'developer token'),
	CLOUD_PROJECT_NOT_APPROVED_FOR_PRODUCTION: failure => testLevelOnly(failure, 'project'),
	INVALID_LOGIN_CUSTOMER_ID_SERVING_CUSTOMER_ID_COMBINATION: failure => ({
		title: "Le login customer n'administre pas ce compte",
		cause: `${loginAccount(failure)} n'a pas accès ${toCalledAccount(failure)}.`,
		fix: [
			'Choisissez comme login customer le compte administrateur dont dépend ce compte.',
			'Si vous atteignez le compte sans aucun administrateur, omettez le login customer ID.',
		],
	}),
	SERVICE_ACCESS_DENIED: failure => levelTooLow(failure, "cette partie de l'API Google Ads"),
	ACCESS_DENIED_FOR_ACCOUNT_TYPE: failure => ({
		title: "Ce compte n'est pas un compte Google Ads",
		cause: `${capital(calledAccount(failure))}, ou son login customer, appartient à une autre plate-forme publicitaire de Google.`,
		fix: ["Choisissez un autre compte : l'API Google Ads ne sert que ceux de Google Ads."],
	}),
	METRIC_ACCESS_DENIED: failure => levelTooLow(failure, 'ces statistiques'),
	CLOUD_PROJECT_NOT_UNDER_ORGANIZATION: failure => ({
		title: "Ce projet n'est pas dans l'organisation voulue",
		cause: `Le projet Cloud ${projectOf(failure.client)} ne dépend pas de l'organisation que Google demande.`,
		fix: [
			'Retirez le réglage use_cloud_org_for_api_access de la configuration, et mettez à jour la bibliothèque cliente.',
			"Si ce n'est pas cela, utilisez un client d'un projet de cette organisation.",
			...nameTheRequest(failure.requestId),
		],
	}),
	ACTION_NOT_PERMITTED_FOR_SUSPENDED_ACCOUNT: failure => ({
		title: 'Ce compte Google Ads est suspendu',
		cause: `Google a suspendu ${calledAccount(failure)}, ce qui exclut cet appel.`,
		fix: [otherAccount, 'Ou ouvrez Google Ads, qui indique quoi faire.'],
	}),
};
