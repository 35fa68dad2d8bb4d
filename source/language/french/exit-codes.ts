import type {ExitCodesWords} from '../english/exit-codes.js';

export const exitCodes: ExitCodesWords = {
	0: 'terminé, ou quitté sans enregistrer le token',
	1: 'erreur inattendue',
	2: 'commande incorrecte ou données inutilisables',
	3: 'non accordé : accès refusé, scope non coché, ou réponse non à revoke',
	4: "Google a refusé le client ou le code, ou n'a pas donné de refresh token",
	5: "le token est bon, mais l'appel à Google Ads a échoué",
	6: 'écriture ou copie impossible',
	7: 'délai dépassé',
	8: 'Google est injoignable',
	129: "interrompu par SIGHUP, ou plus personne ne lit ce qu'il affiche",
	130: 'interrompu par Ctrl+C',
	143: 'interrompu par SIGTERM',
};
