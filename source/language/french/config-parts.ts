import type {NotEditableReason} from '../../configs/failures.js';
import type {Values} from '../../configs/format.js';
import {listed} from './listed.js';

/** What people call the values of a config, after the three articles that our sentences have before them. */
type Name = {readonly le: string; readonly du: string; readonly de: string};

const named = (name: string): Name => ({le: `le ${name}`, du: `du ${name}`, de: `de ${name}`});
const elided = (name: string): Name => ({le: `l'${name}`, du: `de l'${name}`, de: `d'${name}`});

export const configNames: Readonly<Record<keyof Values, Name>> = {
	clientId: elided('ID client'),
	clientSecret: named('code secret du client'),
	refreshToken: named('refresh token'),
	loginCustomerId: named('login customer ID'),
	developerToken: named('jeton de développeur'),
	projectId: elided('ID de projet'),
};

/** Why a file can't be edited, after its name and a colon. */
export const configReasons: Readonly<Record<NotEditableReason, string>> = {
	'no-section':
		"aucun endroit n'y est prévu pour ces paramètres (pour Ruby, un bloc Google::Ads::GoogleAds::Config.new)",
	'several-sections': 'ces paramètres peuvent y aller à plusieurs endroits',
	'duplicate-key': 'le même paramètre y figure plusieurs fois',
	'computed-value': "la valeur n'est pas un simple texte entre guillemets, c'est votre programme qui la calcule",
	'not-in-section': 'le paramètre se trouve dans une condition, ou hors du bloc auquel il appartient',
	'unfamiliar-syntax': 'sa syntaxe ne permet pas de le modifier sans risque',
	unbalanced: "quelque chose s'y ouvre sans se fermer, ou se ferme deux fois",
	'syntax-error': 'une erreur empêche la bibliothèque cliente de le lire',
	'not-read':
		"la bibliothèque cliente ignore ce nom, qui contient des espaces ou une marque d'ordre des octets (BOM), ou n'a pas les bonnes majuscules",
	'other-sign-in': "il contient des identifiants d'un autre type, comme un compte de service",
};

/** The file, the setting in it and its lines, as the start of a sentence. */
export function configPlace(path = 'Le fichier', key?: string, lines: readonly number[] = []): string {
	const several = lines.length > 1;
	const numbers = listed(lines.map(String));
	if (key === undefined) return lines.length === 0 ? path : `${path}, ${several ? 'lignes' : 'ligne'} ${numbers}`;
	return `${path}, ${key}${lines.length === 0 ? '' : ` ${several ? 'aux lignes' : 'à la ligne'} ${numbers}`}`;
}
