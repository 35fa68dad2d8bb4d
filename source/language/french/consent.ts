import type {ConsentWords} from '../english/consent.js';

export const consent: ConsentWords = {
	title: 'ce que Google demandera',
	scope: 'Scope',
	redirect: 'Redirection',
	account: 'Compte',
	youChoose: {full: 'à choisir dans le navigateur', short: 'à choisir'},
	anotherScope: 'Autre scope :',
	email: 'Adresse e-mail du compte Google :',
	freePort: url => `${url} (un port libre)`,
	pasteOnly:
		"Aucun URI de redirection enregistré ne ramène à cette machine. Vous collerez l'adresse sur laquelle le navigateur s'arrête ; ou enregistrez http://127.0.0.1:8080/oauth2callback.",
	unregistered: link =>
		`Google exige que cet URI de redirection soit enregistré. Ajoutez-le, au caractère près, sous « URI de redirection autorisés », à l'adresse ${link}`,
	unlisted: link =>
		`Cet URI de redirection ne figure pas dans le fichier client. Ajoutez-le, au caractère près, sous « URI de redirection autorisés », à l'adresse ${link}`,
	portUnregistered:
		'Il est enregistré sans port. Google accepte alors tous les ports ; sinon, enregistrez-le avec un port.',
	passkey: {
		full: "Google exige une clé d'accès pour créer un refresh token. Vous n'en avez pas ? Ajoutez-en une d'abord sur g.co/passkeys.",
		short: "Clé d'accès requise : g.co/passkeys",
	},
	testing: {
		full: "Si votre application est à l'état « Test », le token expire au bout de 7 jours.",
		short: 'Appli en test : token de 7 jours',
	},
	actions: {
		signIn: {label: 'se connecter', sentence: 'Se connecter'},
		scope: {label: 'autre scope', sentence: 'Demander aussi un autre scope'},
		dropScope: {label: 'retirer le dernier scope', sentence: 'Ne plus demander le dernier scope'},
		account: {label: 'choisir le compte', sentence: 'Choisir le compte Google'},
		back: {label: 'retour', sentence: 'Revenir aux clients'},
	},
	plain: {
		scopeTitle: 'un autre scope',
		scopePrompt: "saisissez ou collez l'adresse du scope ; une ligne vide n'en ajoute aucun",
		accountTitle: 'le compte Google',
		untilNow: account => `Jusqu'ici : ${account}`,
		accountPrompt: 'saisissez son adresse e-mail ; une ligne vide laisse le choix au navigateur',
		mind: notice => `Attention ! ${notice}`,
	},
};
