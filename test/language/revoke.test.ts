import {PassThrough, Writable} from 'node:stream';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {ask} from '../../source/commands/ask.js';
import {aboutToken} from '../../source/commands/revoke/words.js';
import {revokeCommandWords} from '../../source/language/english/revoke-command.js';
import {speak} from '../../source/language/languages.js';

beforeAll(() => speak('fr'));
afterAll(() => speak('en'));

it('says in French what is about to be revoked', () => {
	const token = '1//0canarycanarycanary';
	const config = {source: 'environment', values: {}, problems: []} as const;
	expect(
		aboutToken({token, configs: [config, {...config, source: 'file', path: '/home/ada/x.yaml'}]}, '/home/ada').join(
			'\n',
		),
	).toMatchInlineSnapshot(`
		"Token   1//••••nary
		Client  absent
		Dans    l'environnement
		        ~/x.yaml

		Google retire tout ce que cette personne a accordé à ce projet Cloud, et pas seulement ce token :
		  pour son compte, aucun refresh token du projet ne fonctionnera plus, quel que soit le client,
		  dans aucun programme et sur aucune machine, ceux des collègues compris.
		Les tokens des autres personnes continuent de fonctionner.
		"
	`);
});

it('says in French what came of it', () => {
	const {
		byHand,
		takeOut,
		stays,
		tookOut,
		stillIn,
		deleteIt,
		noTokenIn,
		labels: _,
		consequences: __,
		...others
	} = revokeCommandWords();
	const path = '~/google-ads.yaml';
	expect([
		...Object.values(others),
		byHand('https://myaccount.google.com/connections'),
		...[takeOut, stays, tookOut, stillIn, deleteIt, noTokenIn].map(said => said(path)),
	]).toMatchInlineSnapshot(`
		[
		  "adsauth revoke pose d'abord une question, et ceci n'est pas un terminal. Lancez-le dans un terminal, ou ajoutez --yes.",
		  "l'environnement",
		  "Il n'y a de refresh token à aucun des emplacements habituels. Indiquez le FICHIER qui le contient.",
		  "Il y a plusieurs refresh tokens. Indiquez le FICHIER de celui à révoquer :",
		  "SANDBOX : la demande va à un simulateur sur cette machine, pas à Google.",
		  "absent",
		  "Le révoquer ?",
		  "Rien n'a été révoqué.",
		  "Google l'a peut-être déjà révoqué : adsauth check le dira.",
		  "Révoqué : le token, et tout ce qui l'accompagnait.",
		  "Il n'y avait plus rien à révoquer : selon Google, le token a expiré ou a déjà été révoqué.",
		  "Il est encore dans l'environnement : retirez GOOGLE_ADS_REFRESH_TOKEN là où vous l'avez définie.",
		  "Pour le révoquer à la main, ouvrez https://myaccount.google.com/connections",
		  "Le retirer de ~/google-ads.yaml ?",
		  "Il reste dans ~/google-ads.yaml, et n'y sert plus à rien.",
		  "Retiré de ~/google-ads.yaml.",
		  "Le token est encore dans ~/google-ads.yaml.",
		  "Supprimez le refresh token de ~/google-ads.yaml dans votre éditeur : il ne sert plus à rien.",
		  "Il n'y a pas de refresh token dans ~/google-ads.yaml.",
		]
	`);
});

describe('a question in French', () => {
	const answered = async (answer: string) => {
		const stdin = new PassThrough();
		let asked = '';
		const stdout = new Writable({
			write: (chunk, _, done) => {
				asked += chunk;
				done();
			},
		});
		const answering = ask({stdin, stdout} as unknown as Parameters<typeof ask>[0], 'Le révoquer\u00A0?');
		stdin.end(answer);
		return {yes: await answering, asked};
	};

	it.each(['o\n', 'O\n', 'oui\n', ' Oui \n', 'y\n', 'yes\n'])('takes %j for a yes', async answer => {
		expect(await answered(answer)).toEqual({yes: true, asked: 'Le révoquer\u00A0? [o/N] '});
	});

	it.each(['\n', 'n\n', 'non\n', 'ou\n', 'ouï\n', ''])('takes %j for a no', async answer => {
		expect((await answered(answer)).yes).toBe(false);
	});
});
