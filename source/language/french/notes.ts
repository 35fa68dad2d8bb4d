import type {NotesWords} from '../english/notes.js';

const otherWay = 'passez par un autre moyen';

export const notes: NotesWords = {
	failure: (title, cause) => `${title}. ${cause}`,
	retrying: attempt => `Google n'a pas répondu correctement. Nouvel essai (tentative ${attempt})...`,
	resumed: "Le temps s'est arrêté un moment. L'attente reprend avec le temps qu'il lui restait.",
	linkNotCopied: "Le lien n'a pas pu être copié. Sélectionnez-le plutôt ci-dessus.",
	browserOpened: "Votre navigateur s'est ouvert.",
	pageOpened: url => `Page ouverte : ${url}`,
	written: path => `Enregistré dans ${path}.`,
	asItWas: backup => `Le fichier tel qu'il était : ${backup}`,
	piped: program => `${program} s'est bien terminé.`,
	commandStopped: program => `${program} a été arrêté. Le token lui est peut-être déjà parvenu.`,
	nothingToWrite: path => `${path} contient déjà exactement cela.`,
	holdsToken: path => `${path} contient déjà ce token.`,
	filesKeepLogin: 'Les fichiers déjà écrits gardent leur login customer ID. Réécrivez-les si cela compte.',
	accountNotUsable: (account, reason) => `${account} ne peut pas être appelé (${reason}). Choisissez un autre compte.`,
	undone: path => `${path} est de nouveau comme avant.`,
	undoneRevoked: path =>
		`${path} est de nouveau comme avant. S'il contient un token de ce compte Google et de ce projet, celui-ci est révoqué aussi : reconnectez-vous.`,
	scopeAdded: scope => `Scope ajouté : ${scope}`,
	scopeDropped: scope => `Scope retiré : ${scope}`,
	scopeThere: scope => `Scope déjà demandé : ${scope}`,
	notAScope:
		"Ce n'est pas un scope. Un scope est une adresse https:// de la liste de Google, ou openid, email, profile.",
	notAnAccount: "Ce n'est pas une adresse e-mail. Saisissez-en une comme moi@example.com.",
	copied: {
		link: "Lien copié. Collez-le dans n'importe quel navigateur de cette machine.",
		token:
			'Refresh token copié dans le presse-papiers. Il en sera effacé dans une minute, sauf si vous copiez autre chose.',
		lines:
			'Lignes copiées, secrets compris. Collez-les dans le fichier : elles seront effacées du presse-papiers dans une minute.',
	},
	sent: {
		link: 'Lien envoyé au presse-papiers de votre terminal.',
		token: 'Refresh token envoyé au presse-papiers de votre terminal.',
		lines: 'Lignes envoyées, secrets compris, au presse-papiers de votre terminal.',
	},
	kept: {
		link: 'Le lien est dans le tampon de tmux.',
		token: 'Le refresh token est dans le tampon de tmux.',
		lines: 'Les lignes sont dans le tampon de tmux, secrets compris.',
	},
	instead: {link: "sélectionnez-le plutôt à l'écran", token: otherWay, lines: otherWay},
	sentButNotPasted: (sent, instead) => `${sent} Si rien ne se colle, ${instead}.`,
	alsoInTmux: sentence => `${sentence} Aussi dans le tampon de tmux : préfixe puis ].`,
	onlyInTmux: (kept, instead) => `${kept} Collez avec le préfixe de tmux puis ] ; ailleurs, ${instead}.`,
};
