import {afterAll, beforeAll, expect, it} from 'vitest';
import {speak} from '../../source/language/languages.js';
import {failureLines} from '../helpers/failure-lines.js';

beforeAll(() => speak('fr'));
afterAll(() => speak('en'));

it('says what a file is instead of a client', () => {
	expect(failureLines({type: 'client-file-service-account'})).toMatchInlineSnapshot(`
		"C'est la clé d'un compte de service
		Un compte de service se connecte avec sa seule clé : il n'a pas besoin de refresh token.
		- Pour l'utiliser, ajoutez son adresse e-mail comme utilisateur dans Google Ads et donnez le chemin de la clé à votre bibliothèque.
		- Pour vous connecter plutôt vous-même, choisissez le client_secret….json d'un client Application de bureau ; si vous n'en avez pas, créez un client et téléchargez-en le JSON."
	`);
	expect(failureLines({type: 'client-file-credential', credential: 'authorization-code'})).toMatchInlineSnapshot(`
		"C'est un code d'autorisation, pas un fichier client
		Il faut le JSON entier : il contient l'ID client avec son code secret.
		- Choisissez le client_secret….json d'un client Application de bureau ; si vous n'en avez pas, créez un client et téléchargez-en le JSON.
		- Si vous n'avez qu'un ID et un code secret, saisissez-les plutôt."
	`);
	expect(failureLines({type: 'client-file-unknown', keys: ['a', 'b']})).toMatchInlineSnapshot(`
		"Ce JSON n'est pas un fichier client
		Il devrait avoir "installed" ou "web" à la racine, mais contient a, b.
		- Choisissez le client_secret….json d'un client Application de bureau ; si vous n'en avez pas, créez un client et téléchargez-en le JSON."
	`);
	expect(failureLines({type: 'client-file-too-large', limit: 65_536})).toMatchInlineSnapshot(`
		"Ce fichier est trop gros pour un fichier client
		Un fichier client fait environ 400 octets, et celui-ci plus de 64 Kio.
		- Choisissez le client_secret….json d'un client Application de bureau ; si vous n'en avez pas, créez un client et téléchargez-en le JSON."
	`);
});

it('says where JSON goes wrong', () => {
	const failure = {type: 'client-file-not-json', problem: 'trailing-comma', line: 9, column: 1} as const;
	expect(failureLines(failure)).toMatchInlineSnapshot(`
		"Ce fichier n'est pas du JSON valide
		À la ligne 9, colonne 1, il y a une virgule de trop.
		- Utilisez le fichier tel que Google l'a donné, ou corrigez cet endroit."
	`);
});

it("says what can't be an ID or a secret", () => {
	expect(failureLines({type: 'client-id-is-something-else', credential: 'api-key'})).toMatchInlineSnapshot(`
		"C'est une clé API, pas un ID client
		Un ID client finit par .apps.googleusercontent.com.
		- Copiez l'ID client depuis la liste des clients."
	`);
	expect(failureLines({type: 'client-secret-unusable', reason: 'malformed'})).toMatchInlineSnapshot(`
		"Ceci ne peut pas être un code secret de client
		Il contient un caractère qu'aucun code secret n'a, comme un espace ou un caractère invisible.
		- Recopiez le code secret, sans rien autour."
	`);
});

it('says which redirect URI and which port are of no use', () => {
	const redirectUri = 'https://example.com/#a';
	expect(failureLines({type: 'redirect-uri-unusable', redirectUri, problem: 'fragment'})).toMatchInlineSnapshot(`
		"Google n'accepte pas cet URI de redirection
		https://example.com/#a contient un #, ce que Google refuse.
		- Donnez-en un qui est enregistré pour ce client, comme http://127.0.0.1:8080/oauth2callback."
	`);
	expect(failureLines({type: 'port-not-applicable', clientType: 'web'})).toMatchInlineSnapshot(`
		"--port ne va pas avec un client Application Web
		Le port fait partie de l'URI de redirection enregistré pour le client.
		- Utilisez --redirect-uri avec l'adresse complète qui est enregistrée."
	`);
});
