import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {diagnoseEnvironment} from '../../source/configs/diagnose-environment.js';
import type {Values} from '../../source/configs/format.js';
import type {WriteWarning} from '../../source/configs/write-warnings.js';
import {speak} from '../../source/language/languages.js';
import {explain} from '../../source/wizard/explain/index.js';
import {warningWords} from '../../source/wizard/explain/write-warnings.js';
import {failureLines} from '../helpers/failure-lines.js';

const path = 'google-ads.yaml';
const keys: ReadonlyArray<keyof Values> = [
	'clientId',
	'clientSecret',
	'refreshToken',
	'loginCustomerId',
	'developerToken',
	'projectId',
];

beforeAll(() => speak('fr'));
afterAll(() => speak('en'));

describe('the place of a problem', () => {
	it.each([
		[{lines: [3, 5, 7], key: 'refresh_token', path}, 'google-ads.yaml, refresh_token aux lignes 3, 5 et 7 : '],
		[{lines: [3], key: 'refresh_token', path}, 'google-ads.yaml, refresh_token à la ligne 3 : '],
		[{lines: [], key: 'refresh_token', path}, 'google-ads.yaml, refresh_token : '],
		[{lines: [3, 5], path}, 'google-ads.yaml, lignes 3 et 5 : '],
		[{lines: [3], path}, 'google-ads.yaml, ligne 3 : '],
		[{lines: []}, 'Le fichier : '],
	])('%j', (facts, beginning) => {
		const {cause} = explain({type: 'config-not-editable', reason: 'duplicate-key', ...facts});
		expect(cause.replaceAll('\u00A0', ' ')).toBe(
			`${beginning}le même paramètre y figure plusieurs fois. Rien n'a été modifié.`,
		);
	});
});

it('has the articles of each value', () => {
	const told = keys.flatMap(key => [
		explain({type: 'config-lacks-value', key, path}).title,
		explain({type: 'config-lacks-value', key, path}).cause,
		explain({type: 'config-placeholder', key, path}).cause,
	]);
	expect(told.join('\n')).toMatchInlineSnapshot(`
		"Il manque l'ID client
		google-ads.yaml n'a pas d'ID client, ou le laisse vide.
		google-ads.yaml contient encore le texte du modèle à la place de l'ID client.
		Il manque le code secret du client
		google-ads.yaml n'a pas de code secret du client, ou le laisse vide.
		google-ads.yaml contient encore le texte du modèle à la place du code secret du client.
		Il manque le refresh token
		google-ads.yaml n'a pas de refresh token, ou le laisse vide.
		google-ads.yaml contient encore le texte du modèle à la place du refresh token.
		Il manque le login customer ID
		google-ads.yaml n'a pas de login customer ID, ou le laisse vide.
		google-ads.yaml contient encore le texte du modèle à la place du login customer ID.
		Il manque le jeton de développeur
		google-ads.yaml n'a pas de jeton de développeur, ou le laisse vide.
		google-ads.yaml contient encore le texte du modèle à la place du jeton de développeur.
		Il manque l'ID de projet
		google-ads.yaml n'a pas d'ID de projet, ou le laisse vide.
		google-ads.yaml contient encore le texte du modèle à la place de l'ID de projet."
	`);
});

it('names the environment where the values come from no file', () => {
	const values = {clientId: '"x"', refreshToken: '1//0x', loginCustomerId: '12', developerToken: ''};
	const told = diagnoseEnvironment(values).problems.flatMap(problem => [
		explain(problem).cause,
		...explain(problem).fix.map(step => `- ${step}`),
	]);
	expect(told.join('\n')).toMatchInlineSnapshot(`
		"L'environnement n'a pas de code secret du client, ou le laisse vide.
		- Définissez GOOGLE_ADS_CLIENT_SECRET, puis relancez la vérification.
		L'environnement : des guillemets, des espaces ou une fin de ligne font partie de l'ID client que lit la bibliothèque.
		- Redéfinissez GOOGLE_ADS_CLIENT_ID sans eux, puis relancez la vérification.
		L'environnement contient « 12 ».
		- Donnez à GOOGLE_ADS_LOGIN_CUSTOMER_ID une valeur de dix chiffres, comme 1234567890.
		- Ou retirez-la si vous ne passez pas par un compte administrateur.
		L'environnement contient un jeton de développeur vide, et Google refuse alors tous les appels (DEVELOPER_TOKEN_PARAMETER_MISSING).
		- Retirez GOOGLE_ADS_DEVELOPER_TOKEN : Google n'exige plus de jeton de développeur.
		- Ou mettez-y le vôtre ; les bibliothèques clientes d'avant septembre 2026 en veulent un."
	`);
});

it('says what is wrong with a login customer ID', () => {
	const causes = ['123-456-7890', '12', ''].map(
		seen => explain({type: 'config-customer-id-malformed', key: 'loginCustomerId', seen, path}).cause,
	);
	expect(causes.join('\n')).toMatchInlineSnapshot(`
		"google-ads.yaml contient « 123-456-7890 », avec des tirets, que la bibliothèque ne retire pas.
		google-ads.yaml contient « 12 ».
		google-ads.yaml contient un login customer ID vide."
	`);
});

it("says why a config can't be used", () => {
	const unreadable = {type: 'config-not-readable', lines: [3], path} as const;
	expect(failureLines({...unreadable, reason: 'unfamiliar-syntax'})).toMatchInlineSnapshot(`
		"Ce fichier ne peut pas être vérifié
		google-ads.yaml, ligne 3 : seule la bibliothèque cliente elle-même sait lire cette syntaxe.
		- Exécutez votre programme pour voir s'il peut utiliser le fichier.
		- Ou mettez-y des valeurs simples, puis relancez la vérification."
	`);
	expect(failureLines({...unreadable, reason: 'syntax-error'})).toMatchInlineSnapshot(`
		"Votre bibliothèque cliente ne lit pas ce fichier comme prévu
		google-ads.yaml, ligne 3 : une erreur empêche la bibliothèque cliente de le lire.
		- Corrigez-le dans votre éditeur, puis relancez la vérification.
		- Ou mettez-le de côté et lancez adsauth pour en écrire un nouveau."
	`);
	expect(failureLines({type: 'config-needs-setting', setting: 'use_proto_plus', path})).toMatchInlineSnapshot(`
		"Il manque use_proto_plus
		google-ads.yaml n'a pas de use_proto_plus à True ou à False, et sans lui la bibliothèque Python ne démarre pas.
		- Ajoutez cette ligne : use_proto_plus: True"
	`);
	expect(failureLines({type: 'config-tracked-by-git', path: '/home/ada/google-ads.yaml'})).toMatchInlineSnapshot(`
		"Git suit ce fichier
		Ses secrets sont dans l'historique du dépôt, et dans chacune de ses copies.
		- Dans son dossier, exécutez git rm --cached google-ads.yaml, qui laisse le fichier en place.
		- Ajoutez-le à .gitignore, et committez les deux.
		- L'historique garde le code secret du client : créez-en un nouveau dans la console Google Cloud.
		- Il garde aussi le token : lancez d'abord adsauth revoke google-ads.yaml, puis adsauth pour en créer un nouveau."
	`);
});

it('says why a config was not written', () => {
	expect(failureLines({type: 'config-hard-link', path})).toMatchInlineSnapshot(`
		"Ce fichier a un second nom
		google-ads.yaml est un lien physique ; le remplacer le séparerait de son jumeau.
		- Écrasez-le sur place : une copie de sauvegarde est faite d'abord.
		- Ou collez-y les lignes vous-même : votre éditeur conserve le lien.
		- Ou écrivez dans un autre fichier, ou copiez plutôt le token."
	`);
	expect(failureLines({type: 'config-unusable-value', key: 'clientId'})).toMatchInlineSnapshot(`
		"Impossible d'écrire l'ID client
		La valeur est vide, commence ou finit par un espace, ou contient des caractères qu'une telle valeur n'a jamais.
		- Saisissez-la de nouveau."
	`);
});

it('warns before a file is written', () => {
	const warnings: readonly WriteWarning[] = [
		{type: 'readable-by-others', path, mode: 0o644},
		{type: 'read-only', path, mode: 0o444},
		{type: 'in-place', path},
		{type: 'read-only-file-system', path},
		{type: 'tracked-by-git', path},
		{type: 'not-ignored-by-git', path},
	];
	expect(warnings.map(warningWords).join('\n')).toMatchInlineSnapshot(`
		"D'autres utilisateurs de cette machine peuvent lire ce fichier (mode 644).
		Le fichier a été mis en lecture seule. Il sera quand même remplacé, et restera en lecture seule.
		Le fichier sera écrasé sur place, car il ne peut pas être remplacé. En cas d'interruption, la copie de sauvegarde contient tout.
		Ce système de fichiers est en lecture seule : rien ne peut y être écrit.
		Git suit google-ads.yaml : ne committez pas les secrets qu'il contient.
		Git n'ignore pas google-ads.yaml : ajoutez-le à .gitignore."
	`);
});
