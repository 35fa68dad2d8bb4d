import type {AccountsWords} from '../english/accounts.js';
import {counted} from './counted.js';

/** Google's statuses of an account, as its own pages call them. */
const statuses: Readonly<Record<string, string>> = {CANCELED: 'résilié', CLOSED: 'fermé', SUSPENDED: 'suspendu'};

export const accounts: AccountsWords = {
	which: 'quel compte appeler ?',
	loading: soFar => `chargement des comptes rattachés... ${soFar} jusqu'ici`,
	loginCustomer: "Login customer : l'administrateur choisi, ou celui du compte choisi.",
	filter: 'Filtre : ',
	found: (found, total) => `${found === total ? '' : `${found} sur `}${counted(total, 'compte')}`,
	noneFound: "Aucun compte n'a cela dans son nom ou son numéro.",
	actions: {skip: {label: 'passer', sentence: 'Passer : ne pas indiquer de login customer'}},
	proposal: {
		title: manager => `utiliser ${manager} comme login customer ?`,
		why: account =>
			`Vous accédez à ${account} par ce compte administrateur : les appels doivent porter l'ID de ce dernier comme login customer ID.`,
		yes: {label: 'oui', sentence: 'Oui'},
		no: {label: 'retour à la liste', sentence: 'Non, retour à la liste'},
	},
	traits: {
		manager: 'administrateur',
		test: 'compte de test',
		hidden: 'masqué',
		status: status => statuses[status] ?? status.toLowerCase().replaceAll('_', ' '),
		notOpened: reason => `non ouvert : ${reason}`,
		below: managers => `dans ${managers}`,
	},
	plain: {
		whichLoading: 'quel compte appeler ? Chargement...',
		waiting: 'Chargement des comptes',
		found: ({found, total, typed, shown}) =>
			`${found} sur ${counted(total, 'compte')}${typed === '' ? '' : ` avec « ${typed} » dans le nom ou le numéro`}${shown < found ? ` ; les ${shown} premiers` : ''} :`,
		all: 'Tous les comptes',
		prompt: "saisissez une partie d'un nom ou d'un numéro pour chercher",
	},
};
