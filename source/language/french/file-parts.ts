import type {FileParts} from '../english/file-parts.js';

/** What the system says of a file, whatever was to be done with it. */
export const fileCauses: FileParts['causes'] = {
	noPermission: path => `Le système a refusé l'accès à ${path}.`,
	parentIsFile: path => `L'un des dossiers menant à ${path} est un fichier.`,
	nameTooLong: path => `Le système n'accepte pas de nom aussi long que ${path}.`,
	linkLoop: path => `Les liens de ${path} tournent en rond.`,
	isFolder: path => `${path} est un dossier, pas un fichier.`,
	reported: (path, code) => `Le système a signalé ${code} pour ${path}.`,
};

/** What to do about it. */
export const fileFixes: FileParts['fixes'] = {
	checkPath: 'Vérifiez le chemin.',
	fileItself: 'Donnez le chemin du fichier lui-même.',
	fileInside: "Donnez le chemin du fichier qui s'y trouve.",
	checkDisk: 'Vérifiez le disque, puis réessayez.',
};
