import type {ErrorPagesWords} from '../english/error-pages.js';

const newDesktopClient = 'Créez un client de type Application de bureau et repartez avec son JSON.';
const verify = "faites valider l'application";

/** `seen` is what stands on the page where Google and the browser speak French. */
export const errorPages: ErrorPagesWords = {
	redirect_uri_mismatch: {
		seen: 'Erreur 400 : redirect_uri_mismatch',
		means: "L'URI de redirection n'est pas enregistré pour ce client, au caractère près.",
		fix: ({type, redirectUri}) =>
			type === 'desktop'
				? [
						"Ce client a été pris pour une Application de bureau, qui n'a besoin d'aucun URI de redirection enregistré. C'est sans doute une Application Web : sa page le dit.",
						'Revenez au choix du client et saisissez-le comme Application Web, ou choisissez son propre JSON.',
					]
				: [
						`Ouvrez le client et ajoutez cet URI de redirection autorisé : ${redirectUri}`,
						'Enregistrez, attendez quelques minutes et réessayez.',
						"Ou utilisez un client Application de bureau, qui n'a besoin d'aucun URI de redirection enregistré.",
					],
	},
	access_denied: {
		seen: 'Erreur 403 : access_denied',
		means:
			"L'application n'a pas été validée par Google : elle est à l'état « Test », et ce compte n'est pas un utilisateur test.",
		fix: () => [
			"Ajoutez le compte sous « Utilisateurs test », ou cliquez sur « Publier l'application ».",
			'Puis réessayez.',
		],
	},
	unverified_app: {
		seen: "Google n'a pas validé cette application",
		means: "L'application est publiée, mais Google ne l'a pas examinée. Si c'est la vôtre, c'est normal.",
		fix: () => ['Cliquez sur « Paramètres avancés », puis sur « Accéder à … (non sécurisé) ».'],
	},
	site_unreachable: {
		seen: 'Ce site est inaccessible',
		means:
			"Google a répondu, mais le navigateur ne peut pas atteindre cet ordinateur. La réponse est dans l'adresse de la page.",
		fix: ({redirectUri}) => [
			`Copiez l'adresse entière de cette page : elle commence par ${redirectUri}`,
			'Collez-la ici et appuyez sur Entrée.',
		],
	},
	passkey_required: {
		seen: "Utilisez votre clé d'accès, ou créez une clé d'accès",
		means: "Depuis août 2026, Google exige une clé d'accès pour créer tout nouveau refresh token Google Ads.",
		fix: () => [
			"Connectez-vous avec votre clé d'accès, sur l'appareil où elle se trouve.",
			"Si vous n'en avez pas, créez-en une ; Google peut vous faire attendre jusqu'à 7 jours avant de l'accepter.",
		],
	},
	passkey_not_trusted: {
		seen: "Clé d'accès trop récente, ou pas encore utilisable",
		means: "Google peut ne pas se fier à une nouvelle clé d'accès pendant ses 7 premiers jours.",
		fix: () => [
			'Reconnectez-vous une fois les 7 jours passés ; les refresh tokens que vous avez déjà restent valables.',
			"Si c'est urgent, utilisez un autre compte qui a accès à Google Ads et une clé plus ancienne, ou un compte de service.",
		],
	},
	invalid_request: {
		seen: 'Erreur 400 : invalid_request',
		means:
			"Quelque chose dans la demande, le plus souvent l'URI de redirection, enfreint les règles de Google pour ce type de client.",
		fix: () => [newDesktopClient],
	},
	invalid_scope: {
		seen: 'Erreur 400 : invalid_scope',
		means: "Google ne connaît pas ce scope : l'un de ceux que vous avez ajoutés est mal écrit. La page dit lequel.",
		fix: () => [
			'Comparez les scopes ajoutés à la liste de Google.',
			'Revenez à ce que Google demandera, retirez-y le scope fautif et reconnectez-vous.',
		],
	},
	invalid_client: {
		seen: 'Erreur 401 : invalid_client',
		means: 'Google ne connaît aucun client avec cet ID : il a été mal saisi ou supprimé.',
		fix: ({clientId}) => [
			`Comparez l'ID avec la liste des clients : ${clientId}`,
			"S'il n'y est pas, créez un client Application de bureau et repartez avec son JSON.",
		],
	},
	deleted_client: {
		seen: 'Erreur 401 : deleted_client',
		means: "Le client a été supprimé, à la main ou parce que personne ne l'a utilisé depuis 6 mois.",
		fix: () => ['Restaurez-le dans les 30 jours qui suivent sa suppression, ou créez-en un autre.'],
	},
	org_internal: {
		seen: 'Erreur 403 : org_internal',
		means: "L'application est « Interne », et ce compte n'appartient pas à son organisation.",
		fix: () => ["Connectez-vous avec un compte de l'organisation, ou passez l'application à « Externe »."],
	},
	admin_policy_enforced: {
		seen: 'Erreur 400 : admin_policy_enforced',
		means: "L'administrateur de ce compte Google Workspace bloque l'application.",
		fix: ({clientId}) => [
			`Demandez à l'administrateur d'approuver cet ID client : ${clientId}`,
			'Cela se fait sur admin.google.com, sous « Sécurité > Commandes des API ».',
		],
	},
	policy_enforced: {
		seen: 'Erreur 400 : policy_enforced',
		means: 'Le compte est inscrit au programme Protection Avancée de Google, qui bloque les applications non validées.',
		fix: () => [`Connectez-vous avec un autre compte, ou ${verify}.`],
	},
	app_blocked: {
		seen: 'Cette application est bloquée',
		means: "L'application n'est pas validée et n'admet plus personne, ou Google l'a bloquée.",
		fix: () => [`Utilisez un client d'un projet à vous, ou ${verify}.`],
	},
	rate_limit_exceeded: {
		seen: 'Erreur 403 : rate_limit_exceeded',
		means: "Trop de personnes se sont connectées à une application que Google n'a pas validée.",
		fix: () => [`Réessayez demain, utilisez un projet à vous, ou ${verify}.`],
	},
	disallowed_useragent: {
		seen: 'Erreur 403 : disallowed_useragent',
		means: "Google ne permet pas de se connecter dans la fenêtre d'une autre application.",
		fix: () => ['Copiez le lien et ouvrez-le dans un navigateur comme Chrome, Firefox, Edge ou Safari.'],
	},
	authorization_error: {
		seen: "Accès bloqué : erreur d'autorisation",
		means: "Google donne la raison plus bas sur cette page, sous la forme d'un code d'erreur.",
		fix: () => [
			'Cherchez « Erreur 400 » ou semblable, et choisissez ce code dans cette liste.',
			"S'il n'y a pas de code, vérifiez que le client est bien le vôtre : celui de gcloud n'a pas le droit de demander Google Ads.",
		],
	},
};
