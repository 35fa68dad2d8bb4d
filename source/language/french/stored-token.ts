import type {StoredTokenWords} from '../english/stored-token.js';
import {credentialNames} from './credential-names.js';
import {googleSaid} from './google-said.js';

export const storedToken: StoredTokenWords = {
	'refresh-token-is-something-else': ({credential}) => ({
		title: "Ce n'est pas un refresh token",
		cause: `C'est ${credentialNames[credential]}, alors qu'un refresh token commence par 1//.`,
		fix: [
			...(credential === 'authorization-code'
				? ["Ne touchez pas à ce code : il ne sert qu'une fois, pendant dix minutes."]
				: []),
			'Créez un refresh token et mettez-le à sa place : lancez adsauth.',
		],
	}),
	'refresh-token-refused': () => ({
		title: "Google n'accepte plus ce refresh token",
		cause:
			"Il a été révoqué ou a expiré : 7 jours à l'état « Test », 6 mois sans usage, plus de 100 tokens plus récents, accès retiré, ou règle d'un administrateur.",
		fix: [
			"S'il a duré 7 jours, l'application est à l'état « Test » : publiez-la d'abord, sinon le prochain token expirera aussi vite.",
			"Créez ensuite un nouveau token, car un token créé à l'état « Test » garde ses 7 jours : lancez adsauth.",
			"S'il n'a jamais fonctionné, comparez-le à celui qu'on vous a donné : un token tronqué obtient la même réponse.",
		],
	}),
	'reauthentication-required': () => ({
		title: 'Votre organisation exige que vous vous reconnectiez',
		cause: 'Le contrôle des sessions Google Workspace de ce compte met fin aux tokens au bout de quelques heures.',
		fix: [
			"Demandez à l'administrateur de marquer l'application comme approuvée (Trusted), ce qui l'en dispense.",
			'Pour des traitements automatisés, utilisez un compte de service.',
			"D'ici là, lancez adsauth pour obtenir un nouveau token.",
		],
	}),
	'token-of-another-client': ({client, seen}) => ({
		title: 'Ce refresh token appartient à un autre client',
		cause:
			seen === undefined
				? `Il n'a pas été créé avec le client ${client.clientId}.`
				: `Il a été créé avec ${seen}, et non avec ${client.clientId}.`,
		fix: [
			'Créez un nouveau token avec ce client : lancez adsauth.',
			"Ou mettez à côté du token l'ID et le code secret de l'autre client.",
		],
	}),
	'token-lacks-scope': () => ({
		title: "Ce refresh token n'est pas pour Google Ads",
		cause: "Il a été accordé pour d'autres scopes, et non pour Google Ads.",
		fix: ['Créez un nouveau token, en cochant la case de Google Ads sur la page de consentement : lancez adsauth.'],
	}),
	'token-check-refused': ({error, description}) => ({
		title: "Google a refusé d'examiner ce token",
		cause: googleSaid(error, description),
		fix: ['Relancez la vérification dans une minute.', 'Si cela persiste, créez un nouveau token : lancez adsauth.'],
	}),
	'timed-out-request': ({host}) => ({
		title: "Google n'a pas répondu à temps",
		cause: `Une requête à ${host} est restée sans réponse.`,
		fix: ['Vérifiez votre connexion, votre VPN ou votre pare-feu, puis relancez la vérification.'],
	}),
	'revocation-refused': ({error, description}) => ({
		title: "Google n'a pas révoqué le token",
		cause: googleSaid(error, description),
		fix: [
			"Ouvrez la page, choisissez l'application et cliquez sur « Supprimer toutes les connexions » (Delete all connections).",
			"Si l'application n'y figure pas, le token est déjà révoqué.",
		],
	}),
};
