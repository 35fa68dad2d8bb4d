import type {ConnectionWords} from '../english/connection.js';
import {signInAgain} from './fixes.js';

export const connection: ConnectionWords = {
	unreachable: ({reason}) => ({
		title: 'Google est injoignable',
		cause: `La connexion à Google a échoué (${reason}).`,
		fix: [
			'Vérifiez que cet ordinateur est en ligne.',
			'Si votre réseau passe par un proxy, donnez son adresse dans HTTPS_PROXY, puis relancez adsauth.',
			signInAgain,
		],
	}),
	'timed-out-exchange': () => ({
		title: "Google n'a pas répondu à temps",
		cause: 'La connexion a réussi, mais la demande du token est restée sans réponse.',
		fix: ['Vérifiez votre connexion, votre VPN ou votre pare-feu.', signInAgain],
	}),
	'tls-untrusted': ({reason}) => ({
		title: "La connexion à Google n'est pas fiable",
		cause: `Son certificat est signé par une autorité que cet ordinateur ne connaît pas (${reason}), souvent le proxy de l'entreprise.`,
		fix: [
			'Demandez à votre service informatique son certificat racine, au format PEM.',
			'Mettez le chemin de ce fichier dans NODE_EXTRA_CA_CERTS, puis relancez adsauth.',
		],
	}),
	'tls-expired': ({reason}) => ({
		title: 'Un certificat a expiré sur le chemin vers Google',
		cause: `D'après la date et l'heure de cet ordinateur, le certificat de la connexion à Google est périmé (${reason}).`,
		fix: [
			"Vérifiez la date et l'heure de cet ordinateur.",
			'Si elles sont justes, prévenez qui gère votre proxy ou votre pare-feu : Google renouvelle ses certificats à temps.',
			signInAgain,
		],
	}),
	'tls-clock': ({reason}) => ({
		title: "L'horloge de cet ordinateur retarde",
		cause: `D'après sa date et son heure, le certificat de la connexion à Google n'est pas encore valide (${reason}).`,
		fix: ["Réglez la date et l'heure de cet ordinateur.", signInAgain],
	}),
	'tls-checks-off': () => ({
		title: 'La vérification des certificats est désactivée',
		cause:
			"Avec NODE_TLS_REJECT_UNAUTHORIZED=0, n'importe qui sur le réseau pourrait lire votre code secret et votre token.",
		fix: [
			"Retirez NODE_TLS_REJECT_UNAUTHORIZED de l'environnement, puis relancez adsauth.",
			'Si votre réseau a son propre certificat, mettez le chemin de son fichier PEM dans NODE_EXTRA_CA_CERTS.',
		],
	}),
	'proxy-bad': ({variable, value, problem}) => ({
		title: `${variable} n'est pas une adresse de proxy utilisable`,
		cause:
			problem === 'socks'
				? `Sa valeur est ${value}, mais adsauth ne prend pas en charge les proxys SOCKS.`
				: `Sa valeur est ${value}, qui n'est pas une adresse http:// ou https://.`,
		fix: [`Donnez à ${variable} une adresse comme http://proxy.example.com:3128, ou retirez-la.`, 'Relancez adsauth.'],
	}),
	'proxy-refused': ({proxy, status}) => ({
		title: status === undefined ? 'Votre proxy est injoignable' : 'Votre proxy a refusé la connexion',
		cause:
			status === undefined
				? `Rien ne répond à l'adresse ${proxy}, indiquée par HTTPS_PROXY ou HTTP_PROXY.`
				: `Le proxy ${proxy} a répondu par le statut ${status} au lieu d'établir la connexion à Google.`,
		fix: [
			status === 407
				? "Mettez votre nom d'utilisateur et votre mot de passe dans HTTPS_PROXY : http://user:password@host:port."
				: "Vérifiez HTTPS_PROXY, ou demandez à qui gère le proxy d'autoriser oauth2.googleapis.com.",
			'Relancez adsauth.',
		],
	}),
	'proxy-garbled': ({proxy}) => ({
		title: "Votre proxy n'est pas un proxy HTTP",
		cause: `Ce qui répond à l'adresse ${proxy}, indiquée par HTTPS_PROXY ou HTTP_PROXY, ne parle pas ce protocole.`,
		fix: [
			proxy.startsWith('https:')
				? 'Mettez http:// au lieu de https:// dans HTTPS_PROXY : la plupart des proxys se joignent ainsi, même pour les pages en https.'
				: "Vérifiez le port dans HTTPS_PROXY : c'est peut-être celui de SOCKS, qu'adsauth ne prend pas en charge.",
			'Relancez adsauth.',
		],
	}),
	'captive-portal': () => ({
		title: "Quelqu'un d'autre a répondu à la place de Google",
		cause:
			"La réponse était une page web ou venait d'un autre serveur, comme sur un Wi-Fi où il faut d'abord se connecter.",
		fix: [
			'Ouvrez une page quelconque dans votre navigateur, et connectez-vous au réseau si on vous le demande.',
			signInAgain,
		],
	}),
	'google-busy': ({status}) => ({
		title: 'Google est occupé',
		cause: `Google demande de réessayer plus tard (statut ${status}).`,
		fix: [`Attendez quelques minutes. ${signInAgain}`],
	}),
	'server-error': ({status}) => ({
		title: 'Google a eu un problème',
		cause: `Google, ou un proxy en chemin, a répondu par l'erreur ${status}.`,
		fix: [`Attendez une minute. ${signInAgain}`],
	}),
	'unexpected-answer': ({status}) => ({
		title: "La réponse n'est pas de Google",
		cause: `Elle n'a pas la forme de celles de Google${status === undefined ? '' : ` (statut ${status})`} : rien n'en a été utilisé.`,
		fix: ["Vérifiez s'il y a un proxy, un VPN ou un filtre entre cet ordinateur et Google.", signInAgain],
	}),
};
