import type {SettingsWords} from '../english/settings.js';

export const settings: SettingsWords = {
	port: '--port attend un nombre de 0 à 65535.',
	timeout: '--timeout attend un nombre de secondes de 1 à 86400.',
	scope: '--scope attend une adresse https:// de la liste des scopes de Google, ou openid, email, profile.',
	loginHint: "--login-hint attend l'adresse e-mail d'un compte Google, comme moi@example.com.",
	sandboxHasClient: '--sandbox apporte son propre client : retirez -P.',
	apiVersion: '--api-version attend une version comme v26.',
	loginCustomerId: "--login-customer-id attend les dix chiffres d'un compte, comme 123-456-7890.",
	writePath: format => `--write ${format}= n'indique aucun fichier : ajoutez son chemin, ou retirez le signe =.`,
	sameFile: (one, other, path) =>
		`--write ${one} et --write ${other} visent le même fichier, ${path} : donnez un autre chemin à l'un des deux.`,
	sandboxOrigin: 'ADSAUTH_SANDBOX doit être une origine sur cette machine, comme http://127.0.0.1:8080.',
	unknownFormat: (flag, name) => (name ? `${flag} ne connaît pas ${name}.` : `${flag} attend un nom de format.`),
	knownFormats: names => `Formats possibles : ${names.join(', ')}.`,
};
