import type {RevokeCommandWords} from '../english/revoke-command.js';

export const revokeCommand: RevokeCommandWords = {
	notATerminal:
		"adsauth revoke pose d'abord une question, et ceci n'est pas un terminal. Lancez-le dans un terminal, ou ajoutez --yes.",
	environment: "l'environnement",
	noTokenIn: place => `Il n'y a pas de refresh token dans ${place}.`,
	noToken: "Il n'y a de refresh token à aucun des emplacements habituels. Indiquez le FICHIER qui le contient.",
	severalTokens: 'Il y a plusieurs refresh tokens. Indiquez le FICHIER de celui à révoquer :',
	sandbox: 'SANDBOX : la demande va à un simulateur sur cette machine, pas à Google.',
	labels: {token: 'Token', client: 'Client', place: 'Dans'},
	noClient: 'absent',
	consequences: [
		'Google retire tout ce que cette personne a accordé à ce projet Cloud, et pas seulement ce token :',
		'  pour son compte, aucun refresh token du projet ne fonctionnera plus, quel que soit le client,',
		'  dans aucun programme et sur aucune machine, ceux des collègues compris.',
		'Les tokens des autres personnes continuent de fonctionner.',
	],
	revokeIt: 'Le révoquer ?',
	nothingRevoked: "Rien n'a été révoqué.",
	unknown: "Google l'a peut-être déjà révoqué : adsauth check le dira.",
	byHand: link => `Pour le révoquer à la main, ouvrez ${link}`,
	revoked: "Révoqué : le token, et tout ce qui l'accompagnait.",
	deadAlready: "Il n'y avait plus rien à révoquer : selon Google, le token a expiré ou a déjà été révoqué.",
	inEnvironment: "Il est encore dans l'environnement : retirez GOOGLE_ADS_REFRESH_TOKEN là où vous l'avez définie.",
	takeOut: path => `Le retirer de ${path} ?`,
	stays: path => `Il reste dans ${path}, et n'y sert plus à rien.`,
	tookOut: path => `Retiré de ${path}.`,
	stillIn: path => `Le token est encore dans ${path}.`,
	deleteIt: path => `Supprimez le refresh token de ${path} dans votre éditeur : il ne sert plus à rien.`,
};
