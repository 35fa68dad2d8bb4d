import type {ClipboardWords} from '../english/clipboard.js';
import {kib} from './kib.js';

const nothing = "Rien n'a été copié";
const otherWays = 'Écrivez un fichier de configuration, ou affichez le token et copiez-le vous-même.';
const allowPassthrough = 'Exécutez ceci dans un autre panneau, puis réessayez : tmux set -g allow-passthrough on';

export const clipboard: ClipboardWords = {
	'clipboard-tool-missing': ({tool}) => ({
		title: nothing,
		cause: `Pour copier, il faut le paquet ${tool}, qui n'est pas installé.`,
		fix: [`Installez ${tool} et réessayez.`, otherWays],
	}),
	'clipboard-tool-failed': () => ({
		title: nothing,
		cause: "L'outil du système pour le presse-papiers a échoué.",
		fix: [otherWays],
	}),
	'clipboard-tool-hung': () => ({
		title: "La copie n'a pas abouti",
		cause: "L'outil du système pour le presse-papiers n'a pas répondu en 2 secondes et a été arrêté.",
		fix: ['Réessayez.', otherWays],
	}),
	'clipboard-no-display': () => ({
		title: nothing,
		cause:
			"Ce terminal n'a pas de bureau, donc pas de presse-papiers : c'est un serveur, un conteneur ou une session SSH.",
		fix: [otherWays],
	}),
	'clipboard-text-too-long': ({bytes, maxBytes}) => ({
		title: "C'est trop long pour être copié",
		cause: `Le texte fait ${kib(bytes)}, et un terminal en accepte ${kib(maxBytes)} au plus.`,
		fix: [otherWays],
	}),
	'clipboard-tmux': ({reason}) => ({
		title: nothing,
		cause: {
			'no-answer': "Votre presse-papiers est de l'autre côté de tmux, et tmux n'a pas répondu.",
			'not-handed-on': "Votre presse-papiers est de l'autre côté de tmux, et tmux ne lui transmet pas de secrets.",
		}[reason],
		fix: [...(reason === 'no-answer' ? [] : [allowPassthrough]), otherWays],
	}),
};
