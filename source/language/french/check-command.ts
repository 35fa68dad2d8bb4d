import type {CheckCommandWords} from '../english/check-command.js';
import {counted} from './counted.js';
import {listedOr} from './listed.js';

export const checkCommand: CheckCommandWords = {
	labels: {
		form: 'Valeurs',
		refresh: 'Token',
		'client-and-scope': 'Client',
		accounts: 'Google Ads',
		'login-customer': 'Login customer',
		lifetime: 'Durée de vie',
		permissions: 'Permissions',
		git: 'Git',
	},
	environment: "Variables d'environnement",
	sandbox: 'SANDBOX : la demande va à un simulateur sur cette machine, pas à Google.',
	formatWithoutFile: '--format va avec un FICHIER à lire.',
	nothingFound: places =>
		`Il n'y a de configuration Google Ads ni dans l'environnement, ni à l'un de ces emplacements : ${listedOr(places)}. Indiquez le FICHIER, ou lancez adsauth pour en créer une.`,
	summary: (total, bad) => {
		if (bad === 0)
			return total > 1
				? `${counted(total, 'configuration')}, toutes en ordre.`
				: `${counted(total, 'configuration')}, en ordre.`;
		if (total === 1) return `${counted(total, 'configuration')} a un problème.`;
		return `${counted(bad, 'configuration')} sur ${total} ${bad === 1 ? 'a' : 'ont'} un problème.`;
	},
};
