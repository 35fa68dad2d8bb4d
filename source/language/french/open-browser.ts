import type {BrowserFailure} from '../../system/failures.js';
import type {OpenBrowserWords} from '../english/open-browser.js';

export const openBrowser: OpenBrowserWords = {
	'browser-not-opened': failure => ({
		title: "Le navigateur ne s'est pas ouvert",
		cause: whyNot(failure),
		fix: [
			...(failure.reason === 'variable' ? ['Corrigez BROWSER, ou supprimez cette variable.'] : []),
			'Copiez le lien affiché ici et ouvrez-le vous-même dans un navigateur.',
		],
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

function whyNot(failure: Extract<BrowserFailure, {readonly type: 'browser-not-opened'}>): string {
	switch (failure.reason) {
		case 'no-display':
			return "Ce terminal n'a pas de bureau où ouvrir un navigateur.";
		case 'no-opener':
			return "Aucun navigateur n'a été trouvé sur cet ordinateur.";
		case 'opener-failed': {
			const {exitCode} = failure;
			return `Le programme qui ouvre les liens a échoué${exitCode === undefined ? '' : ` (code de sortie ${exitCode})`}.`;
		}
		case 'variable':
			return `BROWSER indique ${failure.command}, qui est introuvable ou ne peut pas être exécuté.`;
	}
}
