import type {RevokingWords} from '../english/revoking.js';

export const revoking: RevokingWords = {
	titles: {
		asking: 'retirer ce token ?',
		revoking: 'révocation auprès de Google...',
		revoked: 'le token est révoqué',
	},
	warning: project =>
		`Google retire tout ce que ce compte Google a accordé au projet ${project} : chaque token de chacun de ses clients, sur toutes les machines. Les programmes qui en dépendent échoueront dans l'heure.`,
	stillHeld: 'Ces fichiers le contiennent encore :',
	actions: {
		yes: {label: 'oui, le révoquer', sentence: 'Oui, le révoquer'},
		no: {label: 'non, retour', sentence: 'Non, retour'},
		signInAnew: {label: 'se reconnecter', sentence: 'Se reconnecter'},
	},
	plain: {waiting: 'Révocation auprès de Google'},
};
