import type {PipeWords} from '../english/pipe.js';

export const pipe: PipeWords = {
	which: 'vers quelle commande ?',
	own: 'Votre propre commande',
	inputs: {token: 'le token', json: 'toutes les valeurs, en JSON'},
	typing: {
		token: 'la commande qui lit le token sur son entrée standard',
		json: 'la commande qui lit toutes les valeurs en JSON sur son entrée standard',
	},
	field: 'Commande :',
	running: 'exécution de la commande',
	stop: {label: "l'arrêter", sentence: "L'arrêter"},
	bySignal: "Un signal l'a interrompue.",
	byStatus: status => `Elle s'est terminée avec le code de sortie ${status}.`,
	plain: {
		waiting: 'Exécution de la commande',
		theCommand: line => `La commande : ${line}`,
		runAsItIs: "L'exécuter telle quelle",
		prompt: 'saisissez la commande',
		otherPrompt: 'saisissez une autre commande',
	},
};
