import type {SignInWords} from '../english/sign-in.js';

const reasons = {
	'not-part-of-sign-in': 'sans rapport avec cette connexion',
	'earlier-attempt': "une page d'une tentative précédente",
	malformed: "ce n'est pas une vraie réponse de Google",
	'other-host': 'destinée à une autre adresse',
	'not-a-navigation': "une autre page Web a tenté d'atteindre ce port",
	prefetch: "le navigateur n'a fait qu'un préchargement",
	https: 'le navigateur a utilisé https, cette adresse est en http',
};

const unreachable =
	"Après votre accord, le navigateur s'arrête sur une page inaccessible. C'est normal : copiez l'adresse entière de cette page";
const takenPort =
	"Après votre accord, le navigateur s'arrête sur une page du programme qui occupe le port, ou sur une page inaccessible. Seule son adresse compte : copiez-la en entier";
const registered = "Quand le navigateur est arrivé sur la page que vous avez enregistrée, copiez toute l'adresse";
const reachedPort = 'Ou, si un navigateur atteint les ports de cette machine, ouvrez';

export const signIn: SignInWords = {
	opening: "ouverture d'un port sur cette machine",
	exchanging: 'échange du code contre un token',
	waiting: 'attente du navigateur',
	left: clock => `encore ${clock}`,
	actions: {
		open: {label: 'ouvrir', sentence: 'Ouvrir le navigateur'},
		openAgain: {label: 'rouvrir', sentence: 'Rouvrir le navigateur'},
		copyLink: {label: 'copier le lien', sentence: 'Copier le lien'},
		browser: {label: 'navigateur', sentence: 'Ouvrir le lien dans un autre navigateur'},
		error: {label: "page d'erreur", sentence: 'Mon navigateur affiche une erreur'},
		wholeLink: {sentence: 'Afficher le lien entier, pour un navigateur sur un autre ordinateur'},
	},
	here: {
		open: 'Ouvrez ce lien dans votre navigateur :',
		opened: {
			full: "Terminez dans la fenêtre de navigateur qui s'est ouverte, ou ouvrez",
			short: 'Terminez dans le navigateur, ou ouvrez',
		},
		link: link => `Ouvrez ce lien dans un navigateur de cette machine : ${link}`,
		paste:
			"Votre navigateur est sur un autre ordinateur ? Quand il s'arrête sur une page inaccessible, copiez l'adresse de cette page et collez-la ici.",
		pasteShort: 'Page finale inaccessible ? Copiez son adresse et collez-la ici.',
	},
	elsewhere: {
		notListening: cause => `${cause} La réponse de Google ne peut donc pas revenir d'elle-même.`,
		openAbove: {
			inBrowser: 'Ouvrez le lien dans votre navigateur, avec la touche o.',
			inBrowserOrCopy: 'Ouvrez le lien dans votre navigateur avec la touche o ; la touche c le copie.',
			onComputer: 'Ouvrez le long lien (plus haut) sur votre ordinateur ; c le copie.',
			there: 'Ouvrez le long lien sur votre poste.',
		},
		address: {
			inBrowser: url => `Ouvrez cette adresse dans votre navigateur : ${url}`,
			onComputer: url => `Ouvrez cette adresse sur votre ordinateur : ${url}`,
		},
		copy: isPortTaken => `${isPortTaken ? takenPort : unreachable}.`,
		copyShort: "Puis copiez l'adresse où il s'arrête.",
		copyAndPaste: isPortTaken => `${isPortTaken ? takenPort : unreachable} et collez-la ici.`,
		pasteField: {full: "Collez l'adresse ici : ", short: 'Collez-la ici : '},
		port: {
			reached: reachedPort,
			reachedLink: link => `${reachedPort} le lien court : ${link}`,
			ssh: 'Ou lancez ceci sur votre ordinateur, puis ouvrez le lien court :',
			sshCommand: command => `Ou lancez ceci sur votre ordinateur : ${command}`,
			thenLink: link => `Puis ouvrez le lien court : ${link}`,
		},
	},
	pasteOnly: {
		copy: `${registered}.`,
		copyAndPaste: `${registered} et collez-la ici.`,
	},
	browsers: {
		looking: 'recherche de navigateurs...',
		which: 'dans quel navigateur ?',
		none: "Aucun navigateur n'a été trouvé sur cette machine. Copiez plutôt le lien.",
		privateWindow: browser => `${browser}, fenêtre privée`,
	},
	whatIsSeen: "qu'affiche le navigateur ?",
	ignored: (count, reason) =>
		`${count < 2 ? `${count} requête ignorée :` : `${count} requêtes ignorées, la dernière :`} ${reasons[reason]}`,
	plain: {
		looking: 'recherche de navigateurs',
		prompt: "collez l'adresse sur laquelle le navigateur s'est arrêté",
		waiting: 'Attente de votre navigateur',
		exchanging: 'Échange du code contre un token',
	},
};
