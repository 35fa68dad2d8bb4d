import {projectOf} from '../../google/console-links.js';
import type {AdsErrorWords} from '../ads-error-words.js';
import type {Said} from '../failure-words.js';
import {noKnownFix} from './ads-error-parts.js';

export const quotaErrors: AdsErrorWords<'quotaError'> = {
	RESOURCE_EXHAUSTED: failure => ({
		title: 'Le projet a épuisé ses appels',
		cause: `Le projet Cloud ${projectOf(failure.client)} a fait plus d'appels que son niveau d'accès n'en permet.`,
		fix: [
			"Relancez la vérification demain : la limite porte sur les opérations d'une journée.",
			"Pour plus, demandez un niveau plus élevé : 2 880 par jour sur des comptes réels pour Explorateur, 15 000 pour l'accès de base, sans limite pour l'accès standard.",
		],
	}),
	ACCESS_PROHIBITED: failure =>
		noKnownFix(failure, 'Google Ads interdit cet appel', "Il en fait une question de quota, et n'en dit pas plus."),
	RESOURCE_TEMPORARILY_EXHAUSTED: failure => ({
		title: "Trop d'appels en peu de temps",
		cause: `Google Ads freine qui appelle trop vite, et c'est le cas du projet Cloud ${projectOf(failure.client)}.`,
		fix: [
			'Attendez une minute, puis relancez la vérification.',
			'Si cela persiste, cherchez un autre programme qui appelle avec le même projet.',
		],
	}),
	EXCESSIVE_SHORT_TERM_QUERY_RESOURCE_CONSUMPTION: () => costlyQueries('en peu de temps'),
	EXCESSIVE_LONG_TERM_QUERY_RESOURCE_CONSUMPTION: () => costlyQueries('sur une longue durée'),
};

function costlyQueries(when: string): Said {
	return {
		title: `Trop de requêtes coûteuses ${when}`,
		cause: "Google Ads compte ce que les requêtes lui coûtent, et n'en accepte plus pour l'instant.",
		fix: [
			'Attendez, puis relancez la vérification.',
			'Faites en sorte que vos propres programmes demandent moins, ou moins souvent.',
		],
	};
}
