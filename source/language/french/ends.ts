import type {EndsWords} from '../english/ends.js';

export const ends: EndsWords = {
	done: {
		unsaved: "le token n'a pas été enregistré",
		perhaps: "le token n'a pas été enregistré, sauf par la commande arrêtée",
		failedPractice: 'le contrôle a échoué ; ce token ne vaut que dans le bac à sable',
		practised: 'bien joué ; ce token ne vaut que dans le bac à sable',
		works: "vous pouvez utiliser l'API Google Ads",
		saved: 'le token est enregistré',
		copied: 'le token a été copié',
	},
	stopped: {
		none: "rien n'a été créé ni modifié",
		'perhaps-made': "rien n'a été enregistré ; Google a peut-être créé un token que personne ne détient",
		granted: "rien n'a été enregistré ; Google a accordé l'accès, mais aucun token n'est conservé",
		'perhaps-saved': 'le token est peut-être enregistré, ou pas ; vérifiez avant de vous reconnecter',
		delivered: 'ce qui a été enregistré reste enregistré',
		copied: 'le token a seulement été copié ; le presse-papiers le garde une minute',
		'last-copied':
			'le dernier token a seulement été copié, pour une minute ; ce qui a été enregistré auparavant est conservé',
		'perhaps-handed-on': 'la commande a été arrêtée ; elle a peut-être déjà reçu le token',
		revoked: 'le token a été révoqué',
		'perhaps-revoked': 'Google a peut-être déjà révoqué le token',
		dropped: "le token n'a pas été enregistré ; reconnectez-vous pour en créer un autre",
		'last-dropped': "le dernier token n'a pas été enregistré ; ce qui l'a été auparavant est conservé",
	},
	firstCall: file => `Un premier appel, ${file} :`,
	run: 'Pour le lancer :',
	actions: {
		tryAgain: {label: 'réessayer', sentence: 'Réessayer'},
		chooseClient: {label: 'choisir un client', sentence: 'Choisir un client'},
		toToken: {label: 'revenir au token', sentence: 'Revenir au token'},
	},
	kept: 'Le token obtenu auparavant est toujours là.',
	failed: {
		client: title => `Échec à l'étape Client : ${title}`,
		signIn: title => `Échec de la connexion : ${title}`,
		checking: title => `Échec du contrôle : ${title}`,
	},
};
