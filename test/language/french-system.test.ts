import {afterAll, beforeAll, expect, it} from 'vitest';
import {speak} from '../../source/language/languages.js';
import {explain} from '../../source/wizard/explain/index.js';
import {failureLines} from '../helpers/failure-lines.js';

const path = '/home/ada/client.json';

beforeAll(() => speak('fr'));
afterAll(() => speak('en'));

it("says why a file can't be read", () => {
	expect(failureLines({type: 'file-missing', path})).toMatchInlineSnapshot(`
		"Ce fichier n'existe pas
		Il n'y a rien à l'emplacement /home/ada/client.json.
		- Vérifiez le chemin : le fichier est peut-être dans un autre dossier, comme Téléchargements."
	`);
	expect(failureLines({type: 'file-too-large', path, bytes: 100_000_000, maxBytes: 65_536})).toMatchInlineSnapshot(`
		"Ce fichier est trop gros
		/home/ada/client.json fait 97 657 Kio, et un tel fichier peut en faire 64 Kio au plus.
		- Choisissez le client_secret.json que vous avez téléchargé depuis la console Google Cloud."
	`);
	expect(failureLines({type: 'standard-input-too-large', maxBytes: 65_536})).toMatchInlineSnapshot(`
		"L'entrée standard est trop longue
		Elle dépasse 64 Kio, le maximum pour un fichier client.
		- Choisissez le client_secret.json que vous avez téléchargé depuis la console Google Cloud."
	`);
});

it('holds numbers and units together by spaces that every font has', () => {
	const {cause} = explain({type: 'file-too-large', path, bytes: 100_000_000, maxBytes: 65_536});
	expect(cause).toContain('97\u00A0657\u00A0Kio');
});

it('says why nothing was copied', () => {
	expect(failureLines({type: 'clipboard-tool-missing', tool: 'wl-clipboard'})).toMatchInlineSnapshot(`
		"Rien n'a été copié
		Pour copier, il faut le paquet wl-clipboard, qui n'est pas installé.
		- Installez wl-clipboard et réessayez.
		- Écrivez un fichier de configuration, ou affichez le token et copiez-le vous-même."
	`);
	expect(failureLines({type: 'clipboard-tmux', reason: 'not-handed-on'})).toMatchInlineSnapshot(`
		"Rien n'a été copié
		Votre presse-papiers est de l'autre côté de tmux, et tmux ne lui transmet pas de secrets.
		- Exécutez ceci dans un autre panneau, puis réessayez : tmux set -g allow-passthrough on
		- Écrivez un fichier de configuration, ou affichez le token et copiez-le vous-même."
	`);
});

it('says why no browser opened', () => {
	expect(failureLines({type: 'browser-not-opened', reason: 'opener-failed', exitCode: 3})).toMatchInlineSnapshot(`
		"Le navigateur ne s'est pas ouvert
		Le programme qui ouvre les liens a échoué (code de sortie 3).
		- Copiez le lien affiché ici et ouvrez-le vous-même dans un navigateur."
	`);
	expect(
		failureLines({type: 'browser-unknown', name: 'netscape', known: ['chrome', 'firefox']}),
	).toMatchInlineSnapshot(`
		"Ce navigateur est introuvable
		Il n'y a pas de navigateur nommé netscape ici. Trouvés : chrome, firefox.
		- Donnez l'un de ces noms, avec « :private » à la fin pour une fenêtre privée, ou le chemin d'un navigateur.
		- Ou retirez --browser pour utiliser le navigateur par défaut."
	`);
});

it("says why a command can't be given the token", () => {
	expect(failureLines({type: 'command-needs-shell', operator: '&&'})).toMatchInlineSnapshot(`
		"Cette commande a besoin d'un shell
		Seul un shell comprend l'opérateur &&, or ici les commandes s'exécutent sans shell.
		- Confiez-la à un shell : sh -c 'votre commande'.
		- Ou mettez l'opérateur && entre guillemets si ce n'est que du texte."
	`);
	expect(explain({type: 'command-needs-shell', operator: '\n'}).cause).toMatchInlineSnapshot(
		`"Seul un shell comprend le saut de ligne, or ici les commandes s'exécutent sans shell."`,
	);
	expect(explain({type: 'command-timed-out', command: 'vault', minutes: 1}).cause).toMatchInlineSnapshot(
		`"Au bout de 1 minute, vault tournait encore : la commande a été arrêtée."`,
	);
	expect(failureLines({type: 'command-timed-out', command: 'vault', minutes: 2})).toMatchInlineSnapshot(`
		"La commande n'a pas abouti
		Au bout de 2 minutes, vault tournait encore : la commande a été arrêtée.
		- Connectez-vous au gestionnaire de secrets dans une autre fenêtre, car ici la commande ne peut rien vous demander.
		- Puis réessayez."
	`);
});
