import {projectOf} from '../../google/console-links.js';
import type {AdsWords} from '../english/ads.js';
import {accessAndSecurity, nameTheRequest} from './ads-error-parts.js';
import {listed} from './listed.js';

const withoutStop = (sentence: string) => sentence.replace(/\.$/, '');

export const ads: AdsWords = {
	'ads-error': ({group, name, message, requestId}) => ({
		title: `L'API Google Ads a répondu ${name}`,
		cause: `Son erreur est ${group}.${name} : « ${withoutStop(message)} ».`,
		fix: ["Cherchez cette erreur dans la documentation de l'API Google Ads.", ...nameTheRequest(requestId)],
	}),
	'ads-api-disabled': ({client}) => ({
		title: "L'API Google Ads n'est pas activée",
		cause: `Le projet Cloud ${projectOf(client)}, auquel appartient ce client, n'a pas encore le droit de l'appeler.`,
		fix: ['Ouvrez la page et cliquez sur « Activer ».', 'Attendez quelques minutes, puis relancez la vérification.'],
	}),
	'ads-scope-insufficient': () => ({
		title: 'Le token ne vaut pas pour Google Ads',
		cause: 'Il a été accordé sans le scope de Google Ads.',
		fix: ['Reconnectez-vous et cochez la case de Google Ads sur la page de consentement.'],
	}),
	'ads-no-accounts': () => ({
		title: "Ce compte Google n'atteint aucun compte Google Ads",
		cause: "L'appel a réussi, et la liste de comptes reçue est vide.",
		fix: [
			'Connectez-vous avec le compte Google que vous utilisez pour Google Ads.',
			`Ou faites-le inviter : ${accessAndSecurity}.`,
		],
	}),
	'ads-versions-unsupported': ({versions}) => ({
		title: "Plus aucune version connue de l'API Google Ads n'est servie",
		cause: `Google a refusé ${listed(versions)}.`,
		fix: ['Mettez adsauth à jour, ou indiquez une version plus récente avec --api-version.'],
	}),
	'ads-refused': ({status, message, requestId}) => ({
		title: "L'API Google Ads a refusé l'appel",
		cause: `Sa réponse est ${status} : « ${withoutStop(message)} ».`,
		fix: ['Relancez la vérification dans une minute.', ...nameTheRequest(requestId)],
	}),
};
