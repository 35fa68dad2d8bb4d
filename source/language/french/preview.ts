import type {PreviewWords} from '../english/preview.js';

export const preview: PreviewWords = {
	looking: 'recherche de fichiers de configuration...',
	which: 'quel fichier de config ?',
	firstSeen: 'Vous verrez la modification avant toute écriture.',
	target: {
		absent: 'nouveau',
		noToken: 'sans token',
		placeholder: 'valeur à remplacer',
		thisClient: token => `${token}, de ce client`,
		otherClient: token => `${token}, d'un autre client`,
		unreadable: 'illisible',
		aToken: 'un token',
		tokenEnd: end => `token …${end}`,
	},
	create: file => `créer ${file} ?`,
	change: file => `modifier ${file} ?`,
	planning: 'examen du fichier...',
	writing: 'écriture...',
	link: path => `${path} est un lien vers lui.`,
	onlyYou: 'Lisible par vous seul (mode 600).',
	keepsMode: mode => `Il garde son mode, ${mode}.`,
	getsMode: mode => `Il reçoit le mode ${mode}.`,
	replacesToken: token => `Remplace le refresh token ${token}`,
	replacesClient: client => `Remplace le client ${client}`,
	keepsLogin: id => `Il garde son login customer ID, ${id}.`,
	loginOutOfReach: id =>
		`Ce token n'atteint pas ${id}, le login customer ID du fichier : choisissez d'abord le compte, ou supprimez cette ligne.`,
	backup: file => `Copie de sauvegarde, à côté : ${file}`,
	actions: {
		write: {label: 'écrire', sentence: "L'écrire"},
		ignore: {label: 'ajouter à .gitignore', sentence: 'Ajouter le fichier à .gitignore'},
		mode: {label: 'passer en mode 600', sentence: 'Le rendre lisible par vous seul, mode 600'},
		path: {label: 'autre chemin', sentence: 'Écrire à un autre chemin'},
	},
	plain: {
		pathTitle: 'un autre chemin',
		untilNow: path => `Jusqu'ici : ${path}`,
		pathPrompt: 'saisissez le chemin ; une ligne vide ne change rien',
		mind: warning => `Attention ! ${warning}`,
		legend: 'La modification, ligne par ligne : + ajoutée, - retirée.',
	},
};
