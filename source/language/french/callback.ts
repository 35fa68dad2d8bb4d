import type {CallbackWords} from '../english/callback.js';

export const callback: CallbackWords = {
	'issuer-mismatch': () => ({
		title: 'La réponse ne vient pas de Google',
		cause: "Une réponse à cette connexion nomme un autre expéditeur que Google : elle n'a pas été utilisée.",
		fix: [
			'Réessayez : chaque tentative repart de zéro.',
			'Si cela se reproduit, utilisez un profil de navigateur sans extensions, ou un autre réseau.',
		],
	}),
	'port-taken': ({host, port, flag}) => ({
		title: `Le port ${port} est déjà utilisé`,
		cause: `Un autre programme utilise ${host}:${port}, où la réponse de Google doit revenir.`,
		fix: [
			`Arrêtez le programme qui utilise le port ${port}, puis réessayez.`,
			...(flag === undefined
				? [
						"Ou utilisez un client Application de bureau, qui s'accommode de n'importe quel port libre.",
						'Ou relancez adsauth avec --redirect-uri et une autre adresse enregistrée pour ce client.',
					]
				: [`Ou omettez ${flag} : ce client s'accommode de n'importe quel port libre.`]),
		],
	}),
	'port-not-allowed': ({host, port, flag}) => ({
		title: `Le port ${port} vous est interdit`,
		cause: `Votre système ne vous laisse pas utiliser ${host}:${port}, où la réponse de Google doit revenir.`,
		fix:
			flag === undefined
				? [
						"Utilisez un client Application de bureau, qui s'accommode de n'importe quel port libre.",
						'Ou relancez adsauth avec --redirect-uri et une adresse enregistrée dont le port est supérieur à 1023.',
					]
				: [
						`Omettez ${flag} : ce client s'accommode de n'importe quel port libre.`,
						'Ou indiquez-y un port supérieur à 1023.',
					],
	}),
	'cannot-listen': ({code}) => ({
		title: 'La réponse de Google ne peut pas revenir à cette machine',
		cause: `Votre système ne laisse pas adsauth ouvrir un port sur 127.0.0.1 (${code}).`,
		fix: [
			"Autorisez-le, si un bac à sable, un conteneur ou un logiciel de sécurité l'interdit.",
			'Ou lancez adsauth dans un terminal ordinaire, sur votre propre ordinateur.',
		],
	}),
};
