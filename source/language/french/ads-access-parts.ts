import {projectOf} from '../../google/console-links.js';
import type {AdsErrorFailure} from '../ads-error-words.js';
import {dashed} from '../dashed.js';
import type {Said} from '../failure-words.js';
import {accessAndSecurity, calledAccount, nameTheRequest, toCalledAccount} from './ads-error-parts.js';

export function noWayToAccount(failure: AdsErrorFailure): Said {
	return {
		title: "Vous n'avez pas d'accès direct à ce compte",
		cause: `Le compte Google connecté n'a pas d'accès propre ${toCalledAccount(failure)}.`,
		fix: [
			"Si vous l'atteignez par un compte administrateur, donnez celui-ci comme login customer ID.",
			'Ou connectez-vous avec un compte Google qui a accès.',
			`Ou faites inviter le compte connecté : ${accessAndSecurity}.`,
		],
	};
}

export function noWayThroughManager(failure: AdsErrorFailure): Said {
	const login = dashed(failure.loginCustomerId ?? '');
	const isItself = failure.customerId === undefined || failure.customerId === failure.loginCustomerId;
	return {
		title: isItself
			? "Vous n'avez pas accès à ce login customer"
			: "Vous n'atteignez pas ce compte par cet administrateur",
		cause: isItself
			? `Le compte Google connecté n'a pas accès à ${login}, le login customer ID.`
			: `Le compte Google connecté n'a pas accès ${toCalledAccount(failure)} par ${login}, le login customer ID.`,
		fix: [
			"Choisissez un autre login customer : le compte administrateur par lequel vous avez accès, ou aucun pour l'accès direct.",
			'Ou connectez-vous avec un compte Google qui a accès.',
			`Ou faites inviter le compte connecté dans ${login} : ${accessAndSecurity}.`,
		],
	};
}

export function testLevelOnly(failure: AdsErrorFailure, holder: 'developer token' | 'project'): Said {
	const project = projectOf(failure.client);
	const isProject = holder === 'project';
	return {
		title: isProject
			? 'Ce projet ne vaut que pour les comptes test'
			: 'Ce jeton de développeur ne vaut que pour les comptes test',
		cause: isProject
			? `Le projet Cloud ${project} a le niveau d'accès Test, et ${calledAccount(failure)} est un compte réel.`
			: `L'accès relève du projet Cloud depuis septembre 2026, et ${project} n'en a encore aucun aux comptes réels.`,
		fix: [
			"Demandez sur cette page l'accès Explorateur (Explorer) : la plupart des demandes reçoivent une réponse automatique.",
			'Puis relancez la vérification : le token reste tel quel.',
			...(isProject ? [] : ['Retirez le jeton de développeur de la configuration : il ne compte plus.']),
			"D'ici là, utilisez un compte test.",
		],
	};
}

export function levelTooLow(failure: AdsErrorFailure, what: string): Said {
	return {
		title: `Le projet n'a pas accès à ${what}`,
		cause: `Le niveau d'accès ou l'utilisation autorisée du projet Cloud ${projectOf(failure.client)} ne le couvre pas.`,
		fix: ['Regardez quel niveau a le projet, et demandez ce qui lui manque.', ...nameTheRequest(failure.requestId)],
	};
}

/** For the beginning of a sentence. */
export function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
