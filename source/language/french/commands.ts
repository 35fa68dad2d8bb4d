import type {CommandsWords} from '../english/commands.js';

export const commands: CommandsWords = {
	wizard: {
		text: "créer un refresh token, et prouver qu'il marche",
		examples: {
			adsauth: "ouvrir l'assistant",
			'adsauth -P client_secret.json': 'de même, avec ce client',
			'adsauth -P x.json --write python': 'écrire google-ads.yaml après la connexion',
			'adsauth --sandbox': "s'exercer sans compte Google",
		},
	},
	check: {
		text: 'vérifier des configurations, dire quoi corriger',
		examples: {
			'adsauth check': 'chercher à tous les emplacements habituels',
			'adsauth check google-ads.yaml': 'vérifier ce fichier (format détecté)',
			'adsauth check --json': 'de même, en JSON pour un programme',
		},
	},
	revoke: {
		text: "révoquer le token d'une configuration",
		examples: {
			'adsauth revoke google-ads.yaml': 'demander, puis révoquer le token du fichier',
			'adsauth revoke --yes .env': "sans question ; l'effacer aussi du fichier",
		},
	},
	completion: {
		text: 'compléter commandes et options avec la touche Tab',
		examples: {
			'eval "$(adsauth completion bash)"': 'une ligne pour ~/.bashrc',
			'eval "$(adsauth completion zsh)"': 'une ligne pour ~/.zshrc, après compinit',
			'adsauth completion fish | source': 'une ligne pour ~/.config/fish/config.fish',
		},
	},
	help: {text: "afficher l'aide d'une commande", examples: {}},
};
