import {projectOf} from '../../google/console-links.js';
import type {AdsErrorFailure} from '../ads-error-words.js';
import {dashed} from '../dashed.js';
import type {Said} from '../failure-words.js';

export const freshToken = [
	'Relancez la vérification : elle demande un nouvel access token.',
	'Si cela persiste, reconnectez-vous.',
] as const;

/** The way to where people are invited to an account and given their roles. */
export const accessAndSecurity = 'dans Google Ads, menu « Admin », page « Accès et sécurité »';

export function calledAccount({customerId}: AdsErrorFailure): string {
	return customerId === undefined ? 'le compte' : `le compte ${dashed(customerId)}`;
}

/** The account that was called, behind « à ». */
export function toCalledAccount({customerId}: AdsErrorFailure): string {
	return customerId === undefined ? 'au compte' : `au compte ${dashed(customerId)}`;
}

export function loginAccount({loginCustomerId}: AdsErrorFailure): string {
	return loginCustomerId === undefined ? 'Le login customer ID' : `Le login customer ID ${dashed(loginCustomerId)}`;
}

export function nameTheRequest(requestId: string | undefined): readonly string[] {
	return requestId === undefined ? [] : [`Si vous interrogez Google à ce sujet, donnez l'ID de requête ${requestId}.`];
}

export function noKnownFix({requestId}: AdsErrorFailure, title: string, cause: string): Said {
	return {
		title,
		cause,
		fix: [
			"Il n'y a pas de remède connu : relancez la vérification et, si cela persiste, écrivez à l'assistance de Google.",
			...nameTheRequest(requestId),
		],
	};
}

export function dropDeveloperToken({client}: AdsErrorFailure, title: string, cause: string): Said {
	return {
		title,
		cause,
		fix: [
			"Retirez le jeton de développeur de la configuration et des en-têtes qu'envoie votre programme : il n'en faut plus.",
			'Si votre bibliothèque cliente en exige un, mettez-la à jour.',
			`Assurez-vous plutôt que le projet Cloud ${projectOf(client)} a le niveau d'accès qu'il vous faut.`,
		],
	};
}

export function bearerOnly(title: string): Said {
	return {
		title,
		cause: "L'API attend un access token dans l'en-tête Authorization, et rien d'autre.",
		fix: [
			'Relancez la vérification : adsauth envoie cet en-tête, et aucun cookie.',
			'Si cela persiste, cherchez un proxy ou un filtre qui modifie les en-têtes.',
			"Dans un programme à vous, envoyez « Authorization: Bearer » suivi de l'access token.",
		],
	};
}

export function endedPilot({client}: AdsErrorFailure, problem: string): Said {
	return {
		title: "Google Ads n'accepte pas l'organisation Cloud",
		cause: `D'après Google, l'organisation du projet Cloud ${projectOf(client)} ${problem}.`,
		fix: [
			'Retirez le réglage use_cloud_org_for_api_access de la configuration, et mettez à jour la bibliothèque cliente.',
			"L'accès relève désormais du projet : assurez-vous qu'il a le niveau qu'il vous faut.",
		],
	};
}
