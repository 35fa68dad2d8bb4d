import type {EnvironmentWords} from '../english/environment.js';

export const environment: EnvironmentWords = {
	BROWSER: 'le navigateur à ouvrir, sous forme de commande',
	HTTPS_PROXY: 'le proxy par lequel joindre Google',
	NO_PROXY: 'les hôtes à joindre sans proxy',
	NODE_EXTRA_CA_CERTS: 'un fichier PEM de certificats racine en plus',
	LC_ALL: 'la langue, sous forme de locale : en ou fr',
	NO_COLOR: 'couleurs désactivées, ou forcées',
	ACCESSIBLE: 'des lignes simples, comme avec --plain',
	CI: "pas d'assistant sans --plain ou --json",
	GOOGLE_ADS_CONFIGURATION_FILE_PATH: "le fichier de configuration, au lieu de l'habituel",
	GOOGLE_APPLICATION_CREDENTIALS: 'les identifiants par défaut, ou leur dossier',
	GOOGLE_ADS_REFRESH_TOKEN: 'un token que check et revoke trouvent',
	ADSAUTH_SANDBOX: "l'origine d'un simulateur local de Google",
};
