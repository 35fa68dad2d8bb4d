import type {AdsErrorFailure, AdsErrorWords} from '../ads-error-words.js';
import type {Said} from '../failure-words.js';
import {nameTheRequest} from './ads-error-parts.js';

export const internalErrors: AdsErrorWords<'internalError'> = {
	INTERNAL_ERROR: failure =>
		atGoogle(failure, 'Google Ads a eu un problème', "Quelque chose d'inattendu s'est produit chez Google."),
	ERROR_CODE_NOT_PUBLISHED: failure =>
		atGoogle(
			failure,
			"Cette version n'a pas de nom pour l'erreur de Google Ads",
			"La cause n'aura un nom que dans une version à venir de l'API.",
		),
	TRANSIENT_ERROR: failure =>
		atGoogle(failure, 'Google Ads a eu un problème passager', "D'après Google, un nouvel essai devrait réussir."),
	DEADLINE_EXCEEDED: failure =>
		atGoogle(failure, 'Google Ads a mis trop de temps', "L'appel a dépassé son délai avant d'être traité."),
};

function atGoogle({requestId}: AdsErrorFailure, title: string, cause: string): Said {
	return {
		title,
		cause,
		fix: ["Relancez la vérification dans une minute : le token n'y est pour rien.", ...nameTheRequest(requestId)],
	};
}
