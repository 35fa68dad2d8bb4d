import type {ActionsWords} from '../english/actions.js';

export const actions: ActionsWords = {
	back: {label: 'retour', sentence: 'Retour'},
	goOn: {label: 'continuer', sentence: 'Continuer'},
	leave: {label: 'quitter', sentence: 'Quitter adsauth'},
	openThePage: {label: 'ouvrir la page', sentence: 'Ouvrir la page dans le navigateur'},
	undoLastWrite: {label: "annuler l'écriture", sentence: 'Annuler la dernière écriture'},
};
