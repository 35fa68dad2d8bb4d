import type {ConfigFileWords} from '../english/config-file.js';
import {configNames as names, configReasons as reasons, configPlace as where} from './config-parts.js';
import {fileCauses, fileFixes} from './file-parts.js';

const otherFile = 'Ou écrivez dans un autre fichier.';
const otherWays = 'Ou écrivez dans un autre fichier, ou copiez plutôt le token.';
const pasteIn = 'Collez-y les lignes vous-même.';
const overwrite = "Écrasez-le sur place : une copie de sauvegarde est faite d'abord.";
const {checkPath} = fileFixes;

export const configFile: ConfigFileWords = {
	'config-not-editable': ({reason, lines, key, path}) => ({
		title: 'Ce fichier est à modifier à la main',
		cause: `${where(path, key, lines)} : ${reasons[reason]}. Rien n'a été modifié.`,
		fix: [reason === 'other-sign-in' ? "Retirez-en d'abord ces identifiants, puis réessayez." : pasteIn, otherFile],
	}),
	'config-not-text': ({path}) => ({
		title: "Ce fichier n'est pas du texte brut",
		cause: `${path} n'est pas du texte en UTF-8.`,
		fix: ['Enregistrez-le en UTF-8 dans votre éditeur.', otherWays],
	}),
	'config-too-big': ({path}) => ({
		title: 'Ce fichier est trop gros pour une configuration',
		cause: `${path} dépasse 1 Mio.`,
		fix: [checkPath, otherWays],
	}),
	'config-no-permission': ({path}) => ({
		title: "Vous n'avez pas le droit d'écrire à cet endroit",
		cause: fileCauses.noPermission(path),
		fix: ["Donnez-vous accès au fichier et à son dossier, et vérifiez qu'aucun des deux n'est verrouillé.", otherWays],
	}),
	'config-read-only-file-system': ({path}) => ({
		title: 'Ce disque est en lecture seule',
		cause: `${path} est sur un disque qui n'accepte aucune modification.`,
		fix: ['Écrivez dans un fichier de votre dossier personnel.', otherWays],
	}),
	'config-disk-full': ({path}) => ({
		title: 'Le disque est plein',
		cause: `Il n'y a plus de place pour écrire ${path}. Rien de ce qui existait n'est perdu.`,
		fix: ["Libérez de l'espace, puis réessayez.", otherWays],
	}),
	'config-is-a-directory': ({path}) => ({
		title: "C'est un dossier",
		cause: fileCauses.isFolder(path),
		fix: ['Ajoutez un nom de fichier au chemin.'],
	}),
	'config-not-a-regular-file': ({path}) => ({
		title: "Ce n'est pas un fichier",
		cause: `${path} est un périphérique, un tube ou un socket.`,
		fix: ['Choisissez un autre chemin.'],
	}),
	'config-parent-not-a-directory': ({path}) => ({
		title: 'Ce chemin ne peut pas exister',
		cause: fileCauses.parentIsFile(path),
		fix: [checkPath, otherWays],
	}),
	'config-name-too-long': ({path}) => ({
		title: 'Ce nom est trop long',
		cause: fileCauses.nameTooLong(path),
		fix: ['Choisissez un nom plus court.'],
	}),
	'config-link-loop': ({path}) => ({
		title: 'Ce lien ne mène nulle part',
		cause: fileCauses.linkLoop(path),
		fix: ['Supprimez le lien.', otherWays],
	}),
	'config-changed-meanwhile': ({path}) => ({
		title: "Le fichier a changé depuis que vous l'avez vu",
		cause: `Quelque chose d'autre a modifié ${path} : adsauth n'y a pas touché.`,
		fix: ['Regardez de nouveau le fichier, puis réessayez.'],
	}),
	'config-foreign-owner': ({path}) => ({
		title: "Ce fichier appartient à quelqu'un d'autre",
		cause: `${path} n'appartient pas à votre utilisateur.`,
		fix: ["Lancez adsauth sous le nom de l'utilisateur à qui il appartient.", otherWays],
	}),
	'config-hard-link': ({path}) => ({
		title: 'Ce fichier a un second nom',
		cause: `${path} est un lien physique ; le remplacer le séparerait de son jumeau.`,
		fix: [overwrite, 'Ou collez-y les lignes vous-même : votre éditeur conserve le lien.', otherWays],
	}),
	'config-busy': ({path}) => ({
		title: "Ce fichier ne peut pas être remplacé pour l'instant",
		cause: `${path} est occupé par le système, ou est lui-même un point de montage.`,
		fix: [
			overwrite,
			"Ou fermez ce qui l'a ouvert ; dans un conteneur, montez son dossier au lieu du fichier.",
			'Ou collez-y les lignes vous-même.',
		],
	}),
	'config-read-back-mismatch': ({path}) => ({
		title: "La modification n'était pas sûre : elle n'a pas été faite",
		cause: `À la relecture, ${path} n'aurait pas été conforme.`,
		fix: [pasteIn, otherWays],
	}),
	'config-not-restored': ({path, backup}) => ({
		title: 'Le fichier est resté à moitié écrit',
		cause: `L'écriture de ${path} a échoué, et sa restauration aussi.`,
		fix: [`Copiez ${backup} à sa place : c'est le fichier tel qu'il était.`, 'Vérifiez le disque.'],
	}),
	'config-not-undone': ({path, now, backup}) => ({
		title: 'Cette écriture ne peut plus être annulée',
		cause:
			now === 'gone'
				? `${path} n'existe plus.`
				: `Quelque chose d'autre a modifié ${path} depuis : adsauth n'y a pas touché.`,
		fix: [
			backup === undefined
				? {
						gone: "Il n'y a plus rien à annuler.",
						changed: 'Retirez dans votre éditeur ce que vous ne voulez plus.',
					}[now]
				: `Le fichier tel qu'il était : ${backup}. Reprenez-y ce qu'il vous faut, puis supprimez-le.`,
		],
	}),
	'config-unusable-value': ({key}) => ({
		title: `Impossible d'écrire ${names[key].le}`,
		cause:
			key === 'loginCustomerId'
				? 'Un login customer ID est fait de dix chiffres, sans tirets.'
				: "La valeur est vide, commence ou finit par un espace, ou contient des caractères qu'une telle valeur n'a jamais.",
		fix: ['Saisissez-la de nouveau.'],
	}),
	'config-not-accessible': ({path, code}) => ({
		title: 'Ce fichier est inaccessible',
		cause: fileCauses.reported(path, code),
		fix: [fileFixes.checkDisk, otherWays],
	}),
};
