import type {EventsWords} from '../english/events.js';
import {clientTypes} from './client-types.js';
import {counted} from './counted.js';

export const events: EventsWords = {
	client: (type, clientId, project) =>
		`Client utilisé : ${clientId}, de type ${clientTypes[type]}, du projet ${project}.`,
	open: link =>
		`Ouvrez ${link} dans un navigateur de cette machine, ou, partout ailleurs, l'adresse du champ « url » de l'événement.`,
	waiting: time => `Attente de la réponse de Google jusqu'à ${time}.`,
	waitingOrPaste: time =>
		`Attente de la réponse de Google jusqu'à ${time}, ou d'une ligne avec l'adresse sur laquelle le navigateur s'est arrêté.`,
	exchanging: 'Échange du code contre un token...',
	token: 'Le refresh token est là.',
	checking: 'Essai du token...',
	verified: accounts => `Le token fonctionne : accès à ${counted(accounts, 'compte')}.`,
	written: path => `Enregistré dans ${path}.`,
	copied: 'Le token est copié.',
};
