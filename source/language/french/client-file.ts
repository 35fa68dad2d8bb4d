import type {JsonProblem} from '../../google/client-failures.js';
import type {ClientFileWords} from '../english/client-file.js';
import {credentialNames} from './credential-names.js';
import {kib} from './kib.js';

const rightFile =
	"le client_secret….json d'un client Application de bureau ; si vous n'en avez pas, créez un client et téléchargez-en le JSON.";
const chooseClientFile = `Choisissez ${rightFile}`;

const jsonProblems = {
	comment: 'il y a un commentaire, ce que JSON ne permet pas',
	'trailing-comma': 'il y a une virgule de trop',
	'single-quotes': 'il y a des guillemets simples là où JSON veut des guillemets doubles',
	'curly-quotes': 'il y a des guillemets typographiques là où JSON veut des guillemets droits',
	'unquoted-key': "un nom n'est pas entre guillemets",
	'ends-early': 'le texte finit trop tôt',
	syntax: 'il y a quelque chose que JSON ne permet pas',
} satisfies Record<JsonProblem, string>;

export const clientFile: ClientFileWords = {
	'client-file-empty': () => ({
		title: 'Ce fichier est vide',
		cause: 'Le téléchargement a peut-être été interrompu.',
		fix: [chooseClientFile],
	}),
	'client-file-too-large': ({limit}) => ({
		title: 'Ce fichier est trop gros pour un fichier client',
		cause: `Un fichier client fait environ 400 octets, et celui-ci plus de ${kib(limit)}.`,
		fix: [chooseClientFile],
	}),
	'client-file-not-text': () => ({
		title: "Ce n'est pas un fichier texte",
		cause: 'Un fichier client est en JSON, et ce fichier est binaire.',
		fix: [chooseClientFile],
	}),
	'client-file-web-page': () => ({
		title: "C'est une page web, pas un fichier client",
		cause: 'Le navigateur a sans doute enregistré une page de connexion à la place du téléchargement.',
		fix: ['Connectez-vous à la console Google Cloud et retéléchargez le JSON.'],
	}),
	'client-file-not-json': ({problem, line, column}) => ({
		title: "Ce fichier n'est pas du JSON valide",
		cause: `À la ligne ${line}, colonne ${column}, ${jsonProblems[problem]}.`,
		fix: ["Utilisez le fichier tel que Google l'a donné, ou corrigez cet endroit."],
	}),
	'client-file-library-config': () => ({
		title: 'Ce sont des réglages de bibliothèque, pas un fichier client',
		cause: "Ils contiennent peut-être un ID client et un code secret, mais ce n'est pas le JSON que donne Google.",
		fix: [chooseClientFile, 'Pour voir si ces réglages fonctionnent, lancez : adsauth check FILE'],
	}),
	'client-file-array': () => ({
		title: "Ce JSON est une liste, ce qu'un fichier client n'est pas",
		cause: 'Un fichier client contient un seul objet, nommé "installed" ou "web".',
		fix: [chooseClientFile],
	}),
	'client-file-service-account': () => ({
		title: "C'est la clé d'un compte de service",
		cause: "Un compte de service se connecte avec sa seule clé : il n'a pas besoin de refresh token.",
		fix: [
			"Pour l'utiliser, ajoutez son adresse e-mail comme utilisateur dans Google Ads et donnez le chemin de la clé à votre bibliothèque.",
			`Pour vous connecter plutôt vous-même, choisissez ${rightFile}`,
		],
	}),
	'client-file-authorized-user': () => ({
		title: 'Ce fichier contient déjà un refresh token',
		cause: "C'est ce que laisse une connexion, par exemple avec gcloud, et non le client avec lequel elle a commencé.",
		fix: [chooseClientFile],
	}),
	'client-file-external-account': () => ({
		title: "Fichier de fédération d'identité de charge de travail",
		cause:
			"Il permet à un autre cloud d'agir comme un compte de service, mais personne ne peut s'en servir pour se connecter.",
		fix: [chooseClientFile],
	}),
	'client-file-native-app': () => ({
		title: "Ce client est celui d'une application Android, iOS ou Chrome",
		cause: 'Google ne permet pas à ces clients de revenir vers un programme sur un ordinateur.',
		fix: ['Créez un client de type Application de bureau et téléchargez-en le JSON.'],
	}),
	'client-file-credential': ({credential}) => ({
		title: `C'est ${credentialNames[credential]}, pas un fichier client`,
		cause: "Il faut le JSON entier : il contient l'ID client avec son code secret.",
		fix: [chooseClientFile, "Si vous n'avez qu'un ID et un code secret, saisissez-les plutôt."],
	}),
	'client-file-unknown': ({keys}) => ({
		title: "Ce JSON n'est pas un fichier client",
		cause: `Il devrait avoir "installed" ou "web" à la racine${keys.length === 0 ? '.' : `, mais contient ${keys.join(', ')}.`}`,
		fix: [chooseClientFile],
	}),
	'client-file-malformed': ({field}) => ({
		title: 'Ce fichier client est incomplet ou anormal',
		cause: `"${field}" est absent, ou n'est pas ce qu'il devrait être.`,
		fix: ['Retéléchargez le JSON et utilisez-le sans le modifier.'],
	}),
	'client-endpoint-not-google': ({field, value}) => ({
		title: 'Ce fichier ne pointe pas vers Google',
		cause: `Son ${field} est ${value}, ce qu'aucun fichier de Google ne contient.`,
		fix: ['Ne vous fiez pas à ce fichier : téléchargez-en un nouveau depuis la console Google Cloud.'],
	}),
	'client-secret-missing': () => ({
		title: 'Il manque le code secret du client dans ce fichier',
		cause: "Google ne montre un code secret qu'une fois, à sa création, et l'omet des téléchargements suivants.",
		fix: [
			"Saisissez le code secret si vous l'avez.",
			'Sinon, ouvrez ce client, ajoutez un code secret et téléchargez aussitôt le JSON.',
		],
	}),
	'client-secret-masked': () => ({
		title: 'Le code secret du client est masqué dans ce fichier',
		cause: 'Il a été copié depuis une page qui en cache tout sauf les derniers caractères.',
		fix: ["Saisissez le code secret entier si vous l'avez.", 'Sinon, ouvrez ce client et ajoutez un code secret.'],
	}),
};
