import type {OpenBrowserWords} from '../english/open-browser.js';

export const openBrowser: OpenBrowserWords = {
	'browser-not-opened': ({reason, exitCode}) => ({
		title: "Le navigateur ne s'est pas ouvert",
		cause: {
			'no-display': "Ce terminal n'a pas de bureau où ouvrir un navigateur.",
			'no-opener': "Aucun navigateur n'a été trouvé sur cet ordinateur.",
			'opener-failed': `Le programme qui ouvre les liens a échoué${exitCode === undefined ? '' : ` (code de sortie ${exitCode})`}.`,
		}[reason],
		fix: ['Copiez le lien affiché ici et ouvrez-le vous-même dans un navigateur.'],
	}),
	'browser-unknown': ({name, known}) => ({
		title: 'Ce navigateur est introuvable',
		cause: `Il n'y a pas de navigateur nommé ${name} ici. ${known.length > 0 ? `Trouvés : ${known.join(', ')}` : "Aucun n'a été trouvé"}.`,
		fix: [
			"Donnez l'un de ces noms, avec « :private » à la fin pour une fenêtre privée, ou le chemin d'un navigateur.",
			'Ou retirez --browser pour utiliser le navigateur par défaut.',
		],
	}),
};
