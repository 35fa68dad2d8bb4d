import type {ReadFileWords} from '../english/read-file.js';
import {fileCauses, fileFixes} from './file-parts.js';
import {kib} from './kib.js';

const chooseAnother = 'Choisissez le client_secret.json que vous avez téléchargé depuis la console Google Cloud.';

export const readFile: ReadFileWords = {
	'file-missing': ({path}) => ({
		title: "Ce fichier n'existe pas",
		cause: `Il n'y a rien à l'emplacement ${path}.`,
		fix: ['Vérifiez le chemin : le fichier est peut-être dans un autre dossier, comme Téléchargements.'],
	}),
	'file-broken-link': ({path}) => ({
		title: 'Ce lien ne mène nulle part',
		cause: `${path} est un lien vers un fichier qui n'existe pas.`,
		fix: [fileFixes.fileItself],
	}),
	'file-is-a-directory': ({path}) => ({
		title: "C'est un dossier",
		cause: fileCauses.isFolder(path),
		fix: [fileFixes.fileInside],
	}),
	'file-not-regular': ({path}) => ({
		title: "Ce n'est pas un fichier ordinaire",
		cause: `${path} est un tube, un socket ou un périphérique.`,
		fix: ["Donnez le chemin d'un fichier ordinaire, ou utilisez -P - pour lire l'entrée standard."],
	}),
	'file-too-large': ({path, bytes, maxBytes}) => ({
		title: 'Ce fichier est trop gros',
		cause: `${path} fait ${kib(bytes)}, et un tel fichier peut en faire ${kib(maxBytes)} au plus.`,
		fix: [chooseAnother],
	}),
	'file-no-permission': ({path}) => ({
		title: 'Vous ne pouvez pas lire ce fichier',
		cause: `Ce compte n'a pas le droit de lire ${path}.`,
		fix: ["Donnez-vous le droit de le lire (chmod u+r, s'il est à vous), ou copiez-le dans votre dossier personnel."],
	}),
	'file-unreadable': ({path, code}) => ({
		title: "Ce fichier n'a pas pu être lu",
		cause: `Le système a refusé de lire ${path} (${code}).`,
		fix: ['Copiez le fichier dans votre dossier personnel et essayez cette copie.'],
	}),
	'standard-input-empty': () => ({
		title: "Rien n'est arrivé par l'entrée standard",
		cause: "-P - lit le fichier client sur l'entrée standard, et rien n'est arrivé.",
		fix: [
			'Envoyez-le sur cette entrée : adsauth -P - < client_secret.json.',
			'Ou donnez plutôt le chemin du fichier : -P client_secret.json.',
		],
	}),
	'standard-input-too-large': ({maxBytes}) => ({
		title: "L'entrée standard est trop longue",
		cause: `Elle dépasse ${kib(maxBytes)}, le maximum pour un fichier client.`,
		fix: [chooseAnother],
	}),
	'standard-input-unreadable': ({code}) => ({
		title: "L'entrée standard n'a pas pu être lue",
		cause: `Le système a refusé de la lire (${code}).`,
		fix: ['Donnez plutôt le chemin du fichier : -P client_secret.json.'],
	}),
};
