import type {ChooseClientWords} from '../english/choose-client.js';

export const chooseClient: ChooseClientWords = {
	looking: 'recherche de client_secret*.json...',
	which: 'quel client OAuth ?',
	pasteHint: 'Vous pouvez aussi coller ou déposer ici le fichier, ou coller le JSON lui-même.',
	choices: {
		configured: file => `Le client de ${file}`,
		path: "Saisir ou coller le chemin d'un client_secret.json",
		typed: "Saisir l'ID client et le code secret",
		none: "Je n'en ai pas encore : montrez-moi",
		practise: "S'entraîner dans le bac à sable, sans compte Google",
	},
	inFolder: folder => `dans ${folder}`,
	startFromZero: 'partir de zéro',
	typed: {
		whichType: 'de quel type est-il ?',
		clientId: 'son ID client',
		clientSecret: 'son code secret (masqué pendant la saisie)',
		types: {desktop: 'recommandé, rien à enregistrer', web: 'exige un URI de redirection enregistré'},
		idField: 'ID client :',
		secretField: 'Code secret :',
		givenId: clientId => `ID client : ${clientId}`,
	},
	pages: {
		next: {label: 'suivant', sentence: 'Page suivante'},
		title: (page, of, title) => `${page} sur ${of} : ${title}`,
		watching: "J'attends client_secret*.json, ici ou dans Téléchargements, et continue dès son arrivée.",
	},
	plain: {
		looking: 'Recherche de fichiers client',
		pathTitle: "le chemin d'un client_secret.json",
		pathPrompt: 'saisissez le chemin, ou collez le JSON lui-même ; une ligne vide pour revenir',
		prompt: 'saisissez ou collez un chemin, ou collez le JSON lui-même',
		idPrompt: "saisissez ou collez l'ID client ; une ligne vide pour revenir",
		secretPrompt: 'saisissez ou collez le code secret du client ; une ligne vide pour revenir',
		pageTitle: (step, page, of, title) => `${step}, ${page} sur ${of} : ${title}`,
		watching: 'Attente de client_secret*.json, ici ou dans Téléchargements',
	},
};
