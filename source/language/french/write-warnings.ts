import type {WriteWarningsWords} from '../english/write-warnings.js';

export const writeWarnings: WriteWarningsWords = {
	'readable-by-others': ({mode}) =>
		`D'autres utilisateurs de cette machine peuvent lire ce fichier (mode ${mode.toString(8)}).`,
	'read-only': () => 'Le fichier a été mis en lecture seule. Il sera quand même remplacé, et restera en lecture seule.',
	'in-place': () =>
		"Le fichier sera écrasé sur place, car il ne peut pas être remplacé. En cas d'interruption, la copie de sauvegarde contient tout.",
	'read-only-file-system': () => 'Ce système de fichiers est en lecture seule : rien ne peut y être écrit.',
	'tracked-by-git': ({path}) => `Git suit ${path} : ne committez pas les secrets qu'il contient.`,
	'not-ignored-by-git': ({path}) => `Git n'ignore pas ${path} : ajoutez-le à .gitignore.`,
};
