import type {StoredConfigWords} from '../english/stored-config.js';

export const storedConfig: StoredConfigWords = {
	'config-missing': ({path}) => ({
		title: "Ce fichier n'existe pas",
		cause: `Il n'y a rien à l'emplacement ${path}.`,
		fix: ['Vérifiez le chemin.', 'Ou créez-y une configuration : lancez adsauth.'],
	}),
	'config-readable-by-others': ({path, mode}) => ({
		title: "D'autres que vous peuvent lire ce fichier sur cette machine",
		cause: `Son mode est ${mode.toString(8)}, et il contient des secrets.`,
		fix: [`Exécutez chmod 600 ${path}, qui en réserve l'accès à votre compte.`],
	}),
	'config-tracked-by-git': ({path}) => ({
		title: 'Git suit ce fichier',
		cause: "Ses secrets sont dans l'historique du dépôt, et dans chacune de ses copies.",
		fix: [
			`Dans son dossier, exécutez git rm --cached ${path}, qui laisse le fichier en place.`,
			'Ajoutez-le à .gitignore, et committez les deux.',
			"Puis créez un nouveau token et révoquez celui-ci, car l'historique le garde : lancez adsauth.",
		],
	}),
};
