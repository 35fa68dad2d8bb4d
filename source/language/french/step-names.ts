import type {StepNamesWords} from '../english/step-names.js';

export const stepNames: StepNamesWords = {
	client: 'Client',
	consent: 'Accord',
	signIn: 'Connexion',
	checking: 'Contrôle',
	account: 'Compte',
	deliver: 'Livraison',
	revoke: 'Révoquer',
	done: 'Terminé',
	stopped: 'Arrêté',
};
