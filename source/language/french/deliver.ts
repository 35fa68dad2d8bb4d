import type {DeliverWords} from '../english/deliver.js';

export const deliver: DeliverWords = {
	ready: 'le refresh token est prêt',
	more: 'autre chose ?',
	flags: 'exécution de ce que les options demandent',
	leave: {finish: 'quitter sans le token ?', back: 'revenir en arrière sans le token ?'},
	pasted: "l'avez-vous collé ?",
	leaving: {
		nowhere:
			"Il n'est encore enregistré nulle part. Google ne le montrera plus ; il faudrait vous connecter à nouveau.",
		perhaps: program =>
			`${program} l'a peut-être reçu avant d'être arrêté, mais il n'est enregistré nulle part ailleurs. Google ne le montrera plus ; il faudrait vous connecter à nouveau.`,
		clipboard:
			"Le presse-papiers ne le garde qu'une minute, et il n'est enregistré nulle part ailleurs. Google ne le montrera plus ; il faudrait vous connecter à nouveau.",
	},
	token: 'Token',
	untested: "Il n'a pas encore passé les contrôles.",
	checkFailed: title => `Le contrôle a échoué : ${title}.`,
	tooSmall: 'Cette fenêtre est trop petite pour lui.',
	nextKeyHides: 'La prochaine touche le masque.',
	copied: 'Copié dans le presse-papiers, pour une minute.',
	piped: program => `Transmis à ${program}.`,
	created: path => `Fichier créé : ${path}.`,
	saved: path => `Enregistré dans ${path}.`,
	backup: path => `Version précédente : ${path}.`,
	actions: {
		copy: {label: 'copier', sentence: 'Copier le token dans le presse-papiers'},
		config: {
			label: 'écrire une config',
			sentence: "Écrire le fichier de configuration d'une bibliothèque cliente",
		},
		env: {label: '.env', sentence: 'Écrire un fichier .env'},
		adc: {label: 'fichier ADC', sentence: "Écrire les identifiants par défaut de l'application (ADC)"},
		pipe: {label: 'vers une commande', sentence: 'Le transmettre à une commande'},
		account: {label: 'choisir le compte', sentence: 'Choisir le compte'},
		check: {label: 'vérifier', sentence: 'Vérifier le token'},
		reveal: {label: 'afficher', sentence: 'Afficher le token ici, où il restera visible'},
		revoke: {label: 'révoquer', sentence: 'Révoquer le token'},
		done: {label: 'terminer', sentence: 'Terminer'},
		back: {label: 'retour', sentence: "Revenir à l'accord"},
		yes: {
			finish: {label: 'oui, quitter', sentence: 'Oui, quitter'},
			back: {label: "oui, revenir à l'accord", sentence: "Oui, revenir à l'accord"},
		},
		noStay: {label: 'non, rester', sentence: 'Non, rester'},
		copyLines: {label: 'copier les lignes à coller', sentence: 'Copier les lignes à coller dans le fichier'},
		elsewhere: {label: 'autre fichier', sentence: 'Écrire dans un autre fichier'},
		inPlace: {label: "l'écraser sur place", sentence: 'Écraser le fichier sur place'},
	},
	plain: {
		revealed: 'le refresh token',
		staysInView: "Il reste visible dans cette fenêtre ; effacez-la quand vous l'avez.",
	},
};
