import type {NotLoadedWords, StoredConfigWords} from '../english/stored-config.js';
import {fileCauses, fileFixes} from './file-parts.js';

const {checkPath} = fileFixes;

const notLoaded: NotLoadedWords = {
	'no-permission': path => ({
		cause: fileCauses.noPermission(path),
		fix: "Donnez-vous accès au fichier et à son dossier, ou lancez adsauth sous l'utilisateur à qui il appartient.",
	}),
	'parent-not-a-directory': path => ({cause: fileCauses.parentIsFile(path), fix: checkPath}),
	'name-too-long': path => ({cause: fileCauses.nameTooLong(path), fix: checkPath}),
	'link-loop': path => ({
		cause: fileCauses.linkLoop(path),
		fix: fileFixes.fileItself,
	}),
	'is-a-directory': path => ({
		cause: `Il y a un dossier à l'emplacement ${path}.`,
		fix: fileFixes.fileInside,
	}),
	'not-regular': path => ({
		cause: `Il y a un tube, un socket ou un périphérique à l'emplacement ${path}.`,
		fix: checkPath,
	}),
	'too-large': path => ({
		cause: `Le fichier ${path} dépasse 1 Mio, ce que ne fait aucune configuration.`,
		fix: checkPath,
	}),
	'not-text': path => ({
		cause: `Le fichier ${path} n'est pas du texte en UTF-8.`,
		fix: 'Vérifiez le chemin, ou enregistrez le fichier en UTF-8 dans votre éditeur.',
	}),
	refused: (path, code) => ({
		cause: fileCauses.reported(path, code),
		fix: fileFixes.checkDisk,
	}),
};

export const storedConfig: StoredConfigWords = {
	'config-missing': ({path, variable}) => ({
		title: "Ce fichier n'existe pas",
		cause:
			variable === undefined
				? `Il n'y a rien à l'emplacement ${path}.`
				: `${variable} indique ${path}, et il n'y a rien à cet emplacement.`,
		fix: [checkPath, 'Ou créez-y une configuration : lancez adsauth.'],
	}),
	'config-not-loaded': ({reason, path, code = ''}) => {
		const {cause, fix} = notLoaded[reason](path, code);
		return {title: 'Cette configuration est illisible', cause, fix: [fix]};
	},
	'config-is-client-file': ({path}) => ({
		title: "C'est le fichier du client, pas une configuration",
		cause: 'Il contient le client OAuth, mais pas de refresh token : une configuration se crée à partir de lui.',
		fix: [`Lancez adsauth -P ${path}, qui en crée une.`, "Ou indiquez la configuration dont il s'agit."],
	}),
	'config-readable-by-others': ({path, mode, isForeign}) => ({
		title: "D'autres que vous peuvent lire ce fichier sur cette machine",
		cause: `Son mode est ${mode.toString(8)}, et il contient des secrets.`,
		fix: [
			isForeign
				? `En tant que propriétaire ou root, exécutez chmod 600 ${path}, qui en réserve l'accès à son propriétaire.`
				: `Exécutez chmod 600 ${path}, qui en réserve l'accès à votre compte.`,
		],
	}),
	'config-tracked-by-git': ({path}) => ({
		title: 'Git suit ce fichier',
		cause: "Ses secrets sont dans l'historique du dépôt, et dans chacune de ses copies.",
		fix: [
			`Dans son dossier, exécutez git rm --cached ${path}, qui laisse le fichier en place.`,
			'Ajoutez-le à .gitignore, et committez les deux.',
			"L'historique garde le code secret du client : créez-en un nouveau dans la console Google Cloud.",
			`Il garde aussi le token : lancez d'abord adsauth revoke ${path}, puis adsauth pour en créer un nouveau.`,
		],
	}),
};
