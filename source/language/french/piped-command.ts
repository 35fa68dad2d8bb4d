import type {PipedCommandWords} from '../english/piped-command.js';

const named = (operator: string) => (operator === '\n' ? 'le saut de ligne' : `l'opérateur ${operator}`);

export const pipedCommand: PipedCommandWords = {
	'command-empty': () => ({
		title: "Il n'y a pas encore de commande",
		cause: 'La ligne de commande est vide.',
		fix: ["Choisissez un gestionnaire de secrets, ou saisissez une commande qui lit l'entrée standard."],
	}),
	'command-unbalanced-quotes': () => ({
		title: "Un guillemet n'est pas fermé",
		cause: "Dans la commande, un guillemet s'ouvre sans se fermer.",
		fix: ["Fermez-le, ou mettez une barre oblique inverse devant lui si ce n'est que du texte."],
	}),
	'command-needs-shell': ({operator}) => ({
		title: "Cette commande a besoin d'un shell",
		cause: `Seul un shell comprend ${named(operator)}, or ici les commandes s'exécutent sans shell.`,
		fix: [
			"Confiez-la à un shell : sh -c 'votre commande'.",
			`Ou mettez ${named(operator)} entre guillemets si ce n'est que du texte.`,
		],
	}),
	'command-contains-secret': () => ({
		title: 'Cette commande contient un secret',
		cause: 'Tous les programmes de cet ordinateur peuvent lire les lignes de commande des autres.',
		fix: ["Retirez-le : la commande le reçoit par l'entrée standard."],
	}),
	'command-not-found': ({command}) => ({
		title: 'Cette commande est introuvable',
		cause: `Il n'y a pas de programme nommé ${command} dans le PATH de cet ordinateur.`,
		fix: ["Vérifiez l'orthographe, installez le programme, ou donnez son chemin complet."],
	}),
	'command-not-permitted': ({command}) => ({
		title: 'Cette commande ne peut pas être exécutée',
		cause: `Ce compte n'a pas le droit d'exécuter ${command}.`,
		fix: ['Rendez-la exécutable (chmod u+x, si elle est à vous), ou prenez une autre commande.'],
	}),
	'command-not-started': ({command, code}) => ({
		title: "Cette commande n'a pas pu démarrer",
		cause: `Le système a signalé ${code} pour ${command}.`,
		fix: [
			"Vérifiez que c'est un programme pour cet ordinateur, ou prenez une autre commande.",
			'Sous Windows, confiez un fichier .cmd ou .bat à son shell : cmd /c suivi de son nom.',
		],
	}),
	'command-folder-missing': ({folder}) => ({
		title: "Le dossier de travail n'existe plus",
		cause: `Les commandes s'exécutent dans ${folder}, qui n'est plus là.`,
		fix: ['Recréez ce dossier, puis réessayez.'],
	}),
	'command-timed-out': ({command, minutes}) => ({
		title: "La commande n'a pas abouti",
		cause: `Au bout de ${minutes} ${minutes < 2 ? 'minute' : 'minutes'}, ${command} tournait encore : la commande a été arrêtée.`,
		fix: [
			'Connectez-vous au gestionnaire de secrets dans une autre fenêtre, car ici la commande ne peut rien vous demander.',
			'Puis réessayez.',
		],
	}),
};
