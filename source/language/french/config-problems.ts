import {variableOf} from '../../configs/env-names.js';
import type {NotEditableReason} from '../../configs/failures.js';
import type {Values} from '../../configs/format.js';
import type {NeededSetting} from '../../configs/needed-setting.js';
import type {ConfigProblemsWords} from '../english/config-problems.js';
import {workedOut} from '../worked-out.js';
import {configPlace, configReasons, configNames as names} from './config-parts.js';

/** Values that come from no file are the environment's. */
const where = (path = "L'environnement", key?: string, lines?: readonly number[]) => configPlace(path, key, lines);

/** How to give a value that isn't there. */
const fillIn = (key: keyof Values, path: string | undefined) =>
	path === undefined
		? `Définissez ${variableOf(key)}, puis relancez la vérification.`
		: 'Lancez adsauth pour écrire cette valeur, ou faites-le dans votre éditeur.';

const reasons: Readonly<Record<NotEditableReason, string>> = {
	...configReasons,
	'unfamiliar-syntax': 'seule la bibliothèque cliente elle-même sait lire cette syntaxe',
};

const settings: Readonly<Record<NeededSetting, {readonly why: string; readonly fix: string}>> = {
	use_proto_plus: {
		why: "n'a pas de use_proto_plus à True ou à False, et sans lui la bibliothèque Python ne démarre pas",
		fix: 'Ajoutez cette ligne : use_proto_plus: True',
	},
	OAuth2Mode: {
		why: "n'a pas d'OAuth2Mode, et sans lui la bibliothèque échoue là où .NET injecte les paramètres",
		fix: 'Ajoutez ceci à la section GoogleAdsApi : "OAuth2Mode": "APPLICATION"',
	},
};

export const configProblems: ConfigProblemsWords = {
	'config-not-readable': ({reason, lines, key, path}) => {
		const cause = `${where(path, key, lines)} : ${reasons[reason]}.`;
		if (workedOut.has(reason)) {
			return {
				title: 'Ce fichier ne peut pas être vérifié',
				cause,
				fix: [
					"Exécutez votre programme pour voir s'il peut utiliser le fichier.",
					'Ou mettez-y des valeurs simples, puis relancez la vérification.',
				],
			};
		}
		if (reason === 'duplicate-key') {
			return {
				title: 'Un paramètre figure plusieurs fois dans le fichier',
				cause,
				fix: [
					'Gardez celui que vous voulez, puis relancez la vérification. La plupart des bibliothèques prennent le dernier.',
				],
			};
		}
		return {
			title: 'Votre bibliothèque cliente ne lit pas ce fichier comme prévu',
			cause,
			fix: [
				'Corrigez-le dans votre éditeur, puis relancez la vérification.',
				'Ou mettez-le de côté et lancez adsauth pour en écrire un nouveau.',
			],
		};
	},
	'config-other-sign-in': ({lines, key, path}) => ({
		title: 'Ce fichier sert à se connecter autrement',
		cause: `${where(path, key, lines)} : ${reasons['other-sign-in']}.`,
		fix: [
			'Il ne contient pas de refresh token à vérifier.',
			'Pour vous connecter plutôt vous-même, retirez ce paramètre et lancez adsauth.',
		],
	}),
	'config-lacks-value': ({key, path}) => ({
		title: `Il manque ${names[key].le}`,
		cause: `${where(path)} n'a pas ${names[key].de}, ou le laisse vide.`,
		fix: [fillIn(key, path)],
	}),
	'config-placeholder': ({key, path}) => ({
		title: `Un texte d'exemple tient lieu ${names[key].de}`,
		cause: `${where(path)} contient encore le texte du modèle à la place ${names[key].du}.`,
		fix: [`${fillIn(key, path)}${key === 'loginCustomerId' ? ' Ou supprimez la ligne.' : ''}`],
	}),
	'config-value-malformed': ({key, path}) => ({
		title: `Des caractères parasites entourent ${names[key].le}`,
		cause: `${where(path)} : des guillemets, des espaces ou une fin de ligne font partie ${names[key].du} que lit la bibliothèque.`,
		fix:
			path === undefined
				? [`Redéfinissez ${variableOf(key)} sans eux, puis relancez la vérification.`]
				: [
						'Retirez-les dans votre éditeur, puis relancez la vérification.',
						'Ou lancez adsauth pour écrire la valeur de nouveau.',
					],
	}),
	'config-customer-id-malformed': ({seen, path}) => ({
		title: "Le login customer ID n'est pas fait de dix chiffres",
		cause: `${where(path)} contient ${customerId(seen)}.`,
		fix: [
			path === undefined
				? `Donnez à ${variableOf('loginCustomerId')} une valeur de dix chiffres, comme 1234567890.`
				: 'Écrivez-le en dix chiffres, comme 1234567890.',
			`Ou ${path === undefined ? 'retirez-la' : 'supprimez la ligne'} si vous ne passez pas par un compte administrateur.`,
		],
	}),
	'config-developer-token-empty': ({path}) => ({
		title: 'Le jeton de développeur est là, mais vide',
		cause: `${where(path)} contient un jeton de développeur vide, et Google refuse alors tous les appels (DEVELOPER_TOKEN_PARAMETER_MISSING).`,
		fix: [
			`${path === undefined ? `Retirez ${variableOf('developerToken')}` : 'Supprimez la ligne'} : Google n'exige plus de jeton de développeur.`,
			"Ou mettez-y le vôtre ; les bibliothèques clientes d'avant septembre 2026 en veulent un.",
		],
	}),
	'config-needs-setting': ({setting, path}) => ({
		title: `Il manque ${setting}`,
		cause: `${where(path)} ${settings[setting].why}.`,
		fix: [settings[setting].fix],
	}),
	'config-format-unknown': ({path}) => ({
		title: "Ce n'est pas la configuration d'une bibliothèque cliente",
		cause: `${where(path)} ne contient aucun de leurs paramètres.`,
		fix: ['Vérifiez le chemin.', 'Ou donnez au fichier le nom que cherche votre bibliothèque, comme google-ads.yaml.'],
	}),
};

function customerId(seen: string): string {
	if (seen === '') return 'un login customer ID vide';
	const isDashed = /^\d{3}-\d{3}-\d{4}$/.test(seen);
	return isDashed ? `« ${seen} », avec des tirets, que la bibliothèque ne retire pas` : `« ${seen} »`;
}
