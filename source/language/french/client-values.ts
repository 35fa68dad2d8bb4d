import type {ClientValuesWords} from '../english/client-values.js';
import type {Said} from '../failure-words.js';
import {credentialNames} from './credential-names.js';

const copyFromTheList = "Copiez l'ID client depuis la liste des clients.";

const unusableSecret = {
	empty: {
		title: 'Il manque le code secret du client',
		cause: 'Sans lui, Google ne laisse pas ce client se connecter.',
		fix: ["Saisissez le code secret. Si vous ne l'avez pas, ouvrez le client et ajoutez-en un nouveau."],
	},
	masked: {
		title: "C'est un code secret masqué",
		cause: "La page d'où il a été copié en cache tout sauf les derniers caractères.",
		fix: ["Saisissez le code secret entier. Si vous ne l'avez pas, ouvrez le client et ajoutez-en un nouveau."],
	},
	malformed: {
		title: 'Ceci ne peut pas être un code secret de client',
		cause: "Il contient un caractère qu'aucun code secret n'a, comme un espace ou un caractère invisible.",
		fix: ['Recopiez le code secret, sans rien autour.'],
	},
} satisfies Record<string, Said>;

export const clientValues: ClientValuesWords = {
	'client-id-missing': () => ({
		title: "Il manque l'ID client",
		cause: 'Sans lui, Google ne sait pas quelle application fait la demande.',
		fix: [copyFromTheList],
	}),
	'client-id-invalid': ({seen}) => ({
		title: 'Ceci ne ressemble pas à un ID client',
		cause: `Il devrait finir par .apps.googleusercontent.com, mais c'est ${seen}`,
		fix: [copyFromTheList],
	}),
	'client-id-is-something-else': ({credential}) => ({
		title: `C'est ${credentialNames[credential]}, pas un ID client`,
		cause: 'Un ID client finit par .apps.googleusercontent.com.',
		fix: [copyFromTheList],
	}),
	'client-secret-unusable': ({reason}) => unusableSecret[reason],
	'client-secret-is-something-else': ({credential}) => ({
		title: `C'est ${credentialNames[credential]}, pas un code secret de client`,
		cause: 'Un code secret commence le plus souvent par GOCSPX-.',
		fix: ['Saisissez le code secret, que Google montre à sa création.'],
	}),
};
