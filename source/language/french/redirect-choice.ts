import type {RedirectUriProblem} from '../../google/client-failures.js';
import type {RedirectChoiceWords} from '../english/redirect-choice.js';

const redirectUriProblems = {
	'not-a-url': "n'est pas une adresse complète",
	'out-of-band': "relève d'un flux que Google a supprimé en 2022",
	'not-http': 'ne commence pas par http:// ou https://',
	fragment: 'contient un #, ce que Google refuse',
	'user-info': "contient un nom d'utilisateur ou un mot de passe, ce que Google refuse",
} satisfies Record<RedirectUriProblem, string>;

export const redirectChoice: RedirectChoiceWords = {
	'redirect-uri-unusable': ({redirectUri, problem}) => ({
		title: "Google n'accepte pas cet URI de redirection",
		cause: `${redirectUri} ${redirectUriProblems[problem]}.`,
		fix: ['Donnez-en un qui est enregistré pour ce client, comme http://127.0.0.1:8080/oauth2callback.'],
	}),
	'redirect-uri-not-loopback': ({redirectUri}) => ({
		title: 'Cet URI ne va pas avec un client Application de bureau',
		cause: `Un tel client ne revient que vers cet ordinateur, et ${redirectUri} mène ailleurs.`,
		fix: ['Retirez --redirect-uri.'],
	}),
	'port-not-applicable': ({clientType}) =>
		clientType === 'web'
			? {
					title: '--port ne va pas avec un client Application Web',
					cause: "Le port fait partie de l'URI de redirection enregistré pour le client.",
					fix: ["Utilisez --redirect-uri avec l'adresse complète qui est enregistrée."],
				}
			: {
					title: '--port ne va pas avec --redirect-uri',
					cause: 'Un URI de redirection a déjà son port.',
					fix: ["Retirez --port, et mettez le port dans l'URI de redirection."],
				},
};
