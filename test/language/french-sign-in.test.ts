import {afterAll, beforeAll, expect, it} from 'vitest';
import type {PasteRefusal} from '../../source/callback/pasted-address.js';
import {startFromZero} from '../../source/google/start-from-zero.js';
import {speak} from '../../source/language/languages.js';
import {explain} from '../../source/wizard/explain/index.js';
import {noteWords} from '../../source/wizard/explain/notes.js';
import type {Copied, Note} from '../../source/wizard/note.js';
import {startAttempt} from '../callback/attempt.js';
import {headerOf} from '../callback/wire.js';
import {failureLines} from '../helpers/failure-lines.js';
import {adsErrorSample} from '../helpers/sample-failures/ads.js';

beforeAll(() => speak('fr'));
afterAll(() => speak('en'));

const said = (note: Note) => {
	const {text, more} = noteWords(note);
	return [text, ...more].join('\n');
};

it('shows the way from nothing to a client file', () => {
	expect(startFromZero.map(({title, text}) => `${title}. ${text}`)).toMatchInlineSnapshot(`
		[
		  "Créer un projet. Nommez-le à votre gré et cliquez sur « Créer ». Ou sélectionnez un projet existant en haut de la page.",
		  "Activer l'API Google Ads. Vérifiez que votre projet est sélectionné en haut de la page, puis cliquez sur « Activer ».",
		  "Nommer votre application. Cliquez sur « Commencer », saisissez un nom et votre e-mail. Choisissez « Interne » pour votre organisation, sinon « Externe ».",
		  "Publier votre application. Si « Externe », cliquez sur « Publier l'application ». En test, les tokens durent 7 jours, pour les seuls utilisateurs test.",
		  "Créer un client Application de bureau. Choisissez le type « Application de bureau », donnez un nom quelconque et cliquez sur « Créer ».",
		  "Télécharger le JSON. Avant de fermer la fenêtre : le code secret ne réapparaît plus. Trop tard ? Ajoutez un code secret au client.",
		]
	`);
});

it('answers the browser in French and says so', async () => {
	const {fetch} = await startAttempt();
	const page = await fetch('/favicon.ico');
	expect(headerOf(page, 'content-language')).toBe('fr');
	expect(page).toContain('<html lang="fr">');
	expect(page).toContain('<h1>Sans rapport avec la connexion</h1>');
});

it('says why a pasted text is not taken', () => {
	const reasons = [
		'empty',
		'bare-code',
		'not-an-address',
		'consent-page',
		'the-short-link',
		'other-host',
		'other-path',
		'nothing-in-it',
		'cut-off',
		'earlier-attempt',
		'malformed',
	] as const satisfies readonly PasteRefusal[];
	expect(reasons.map(reason => said({type: 'paste-refused', reason}))).toMatchInlineSnapshot(`
		[
		  "Rien n'a été collé : copiez l'adresse de la page sur laquelle le navigateur s'est arrêté, puis collez-la ici.",
		  "Ce n'en est qu'une partie : collez l'adresse entière, de http jusqu'au bout.",
		  "Ce n'est pas une adresse : copiez toute la barre d'adresse du navigateur, puis collez-la ici.",
		  "C'est la page de Google : terminez-y d'abord, puis collez l'adresse sur laquelle le navigateur s'arrête.",
		  "C'est le lien de départ : ouvrez-le, connectez-vous, puis collez l'adresse sur laquelle le navigateur s'arrête.",
		  "Cette adresse mène ailleurs : collez celle où le navigateur s'est arrêté juste après Google.",
		  "C'est une autre page : collez l'adresse où le navigateur s'est arrêté juste après Google.",
		  "La réponse de Google n'est pas dans cette adresse : copiez celle où le navigateur s'est arrêté, jusqu'au bout.",
		  "Cette adresse est coupée : copiez-la en entier, jusqu'au bout, puis collez-la ici.",
		  "Elle vient d'une tentative précédente : ouvrez le lien affiché maintenant, puis collez l'adresse d'arrivée.",
		  "Cette adresse est incomplète ou abîmée : copiez-la de nouveau, du début à la fin.",
		]
	`);
});

it('says what was copied, and what is not known of it', () => {
	const what = ['link', 'token', 'lines'] as const satisfies readonly Copied[];
	const outcomes = [
		{type: 'copied'},
		{type: 'sent', kept: false},
		{type: 'sent', kept: true},
		{type: 'kept-in-tmux'},
	] as const;
	const notes = what.flatMap(copied => outcomes.map(outcome => said({type: 'copied', what: copied, outcome} as Note)));
	expect(notes).toMatchInlineSnapshot(`
		[
		  "Lien copié. Collez-le dans n'importe quel navigateur de cette machine.",
		  "Lien envoyé au presse-papiers de votre terminal. Si rien ne se colle, sélectionnez-le plutôt à l'écran.",
		  "Lien envoyé au presse-papiers de votre terminal. Si rien ne se colle, sélectionnez-le plutôt à l'écran. Aussi dans le tampon de tmux : préfixe puis ].",
		  "Le lien est dans le tampon de tmux. Collez avec le préfixe de tmux puis ] ; ailleurs, sélectionnez-le plutôt à l'écran.",
		  "Refresh token copié dans le presse-papiers. Il en sera effacé dans une minute, sauf si vous copiez autre chose.",
		  "Refresh token envoyé au presse-papiers de votre terminal. Si rien ne se colle, passez par un autre moyen.",
		  "Refresh token envoyé au presse-papiers de votre terminal. Si rien ne se colle, passez par un autre moyen. Aussi dans le tampon de tmux : préfixe puis ].",
		  "Le refresh token est dans le tampon de tmux. Collez avec le préfixe de tmux puis ] ; ailleurs, passez par un autre moyen.",
		  "Lignes copiées, secrets compris. Collez-les dans le fichier : elles seront effacées du presse-papiers dans une minute.",
		  "Lignes envoyées, secrets compris, au presse-papiers de votre terminal. Si rien ne se colle, passez par un autre moyen.",
		  "Lignes envoyées, secrets compris, au presse-papiers de votre terminal. Si rien ne se colle, passez par un autre moyen. Aussi dans le tampon de tmux : préfixe puis ].",
		  "Les lignes sont dans le tampon de tmux, secrets compris. Collez avec le préfixe de tmux puis ] ; ailleurs, passez par un autre moyen.",
		]
	`);
});

it('says what has just happened', () => {
	const notes: readonly Note[] = [
		{type: 'failure', failure: {type: 'consent-denied'}},
		{type: 'retrying', attempt: 2},
		{type: 'resumed'},
		{type: 'link-not-copied'},
		{type: 'browser-opened'},
		{type: 'page-opened', url: 'https://g.co/passkeys'},
		{type: 'written', path: '/home/ada/google-ads.yaml', backup: '/home/ada/google-ads.yaml.1'},
		{type: 'piped', program: 'vault', output: []},
		{type: 'command-stopped', program: 'vault'},
		{type: 'nothing-to-write', path: '/home/ada/google-ads.yaml'},
		{type: 'nothing-to-write', path: '/home/ada/google-ads.yaml', keptLogin: '1234567890'},
		{type: 'files-keep-login'},
		{type: 'undone', path: '/home/ada/google-ads.yaml', isRevoked: true},
		{type: 'account-not-usable', id: '1234567890', name: 'Boutique', reason: 'SUSPENDED'},
		{type: 'undone', path: '/home/ada/google-ads.yaml'},
		{type: 'scope-added', scope: 'openid'},
		{type: 'scope-dropped', scope: 'openid'},
		{type: 'scope-there', scope: 'openid'},
		{type: 'not-a-scope'},
		{type: 'not-an-account'},
	];
	expect(notes.map(said).join('\n')).toMatchInlineSnapshot(`
		"L'accès n'a pas été accordé. Le bouton « Annuler » a été choisi sur la page de consentement de Google.
		Reconnectez-vous et choisissez « Continuer », toutes les cases étant cochées.
		Google n'a pas répondu correctement. Nouvel essai (tentative 2)...
		Le temps s'est arrêté un moment. L'attente reprend avec le temps qu'il lui restait.
		Le lien n'a pas pu être copié. Sélectionnez-le plutôt ci-dessus.
		Votre navigateur s'est ouvert.
		Page ouverte : https://g.co/passkeys
		Enregistré dans /home/ada/google-ads.yaml.
		Le fichier tel qu'il était : /home/ada/google-ads.yaml.1
		vault s'est bien terminé.
		vault a été arrêté. Le token lui est peut-être déjà parvenu.
		/home/ada/google-ads.yaml contient déjà exactement cela.
		/home/ada/google-ads.yaml contient déjà ce token.
		Il garde son login customer ID, 123-456-7890.
		Les fichiers déjà écrits gardent leur login customer ID. Réécrivez-les si cela compte.
		/home/ada/google-ads.yaml est de nouveau comme avant. S'il contient un token de ce compte Google et de ce projet, celui-ci est révoqué aussi : reconnectez-vous.
		Boutique 123-456-7890 ne peut pas être appelé (SUSPENDED). Choisissez un autre compte.
		/home/ada/google-ads.yaml est de nouveau comme avant.
		Scope ajouté : openid
		Scope retiré : openid
		Scope déjà demandé : openid
		Ce n'est pas un scope. Un scope est une adresse https:// de la liste de Google, ou openid, email, profile.
		Ce n'est pas une adresse e-mail. Saisissez-en une comme moi@example.com."
	`);
});

it('counts minutes, seconds and scopes as French does', () => {
	const waited = (seconds: number) => explain({type: 'timed-out', seconds}).cause;
	expect([60, 600, 1, 1.5, 90].map(waited)).toMatchInlineSnapshot(`
		[
		  "Personne n'a terminé dans le navigateur en 1 minute.",
		  "Personne n'a terminé dans le navigateur en 10 minutes.",
		  "Personne n'a terminé dans le navigateur en 1 seconde.",
		  "Personne n'a terminé dans le navigateur en 1,5 seconde.",
		  "Personne n'a terminé dans le navigateur en 90 secondes.",
		]
	`);
	const missing = (scopes: readonly string[]) => explain({type: 'scope-missing', missing: scopes}).cause;
	expect([missing(['openid']), missing(['openid', 'email'])]).toMatchInlineSnapshot(`
		[
		  "Ce scope n'a pas été accordé : openid.",
		  "Ces scopes n'ont pas été accordés : openid, email.",
		]
	`);
});

it('tells an account reached directly from one reached through a manager, and from the manager itself', () => {
	const through = adsErrorSample('authorizationError', 'USER_PERMISSION_DENIED');
	const {loginCustomerId: _, ...direct} = through;
	const {customerId: __, ...unknown} = direct;
	const itself = {...through, customerId: '9876543210'};
	expect([direct, unknown, through, itself].map(failureLines).join('\n\n')).toMatchInlineSnapshot(`
		"Vous n'avez pas d'accès direct à ce compte
		Le compte Google connecté n'a pas d'accès propre au compte 123-456-7890.
		- Si vous l'atteignez par un compte administrateur, donnez celui-ci comme login customer ID.
		- Ou connectez-vous avec un compte Google qui a accès.
		- Ou faites inviter le compte connecté : dans Google Ads, menu « Admin », page « Accès et sécurité ».

		Vous n'avez pas d'accès direct à ce compte
		Le compte Google connecté n'a pas d'accès propre au compte.
		- Si vous l'atteignez par un compte administrateur, donnez celui-ci comme login customer ID.
		- Ou connectez-vous avec un compte Google qui a accès.
		- Ou faites inviter le compte connecté : dans Google Ads, menu « Admin », page « Accès et sécurité ».

		Vous n'atteignez pas ce compte par cet administrateur
		Le compte Google connecté n'a pas accès au compte 123-456-7890 par 987-654-3210, le login customer ID.
		- Choisissez un autre login customer : le compte administrateur par lequel vous avez accès, ou aucun pour l'accès direct.
		- Ou connectez-vous avec un compte Google qui a accès.
		- Ou faites inviter le compte connecté dans 987-654-3210 : dans Google Ads, menu « Admin », page « Accès et sécurité ».

		Vous n'avez pas accès à ce login customer
		Le compte Google connecté n'a pas accès à 987-654-3210, le login customer ID.
		- Choisissez un autre login customer : le compte administrateur par lequel vous avez accès, ou aucun pour l'accès direct.
		- Ou connectez-vous avec un compte Google qui a accès.
		- Ou faites inviter le compte connecté dans 987-654-3210 : dans Google Ads, menu « Admin », page « Accès et sécurité »."
	`);
});

it("shows an error that nobody knows as it came, and doesn't ask for what is unknown", () => {
	const {requestId: _, ...failure} = adsErrorSample('internalError', 'INTERNAL_ERROR');
	expect(failureLines({...failure, name: 'NEW_IN_2027', message: 'Something new.'})).toMatchInlineSnapshot(`
		"L'API Google Ads a répondu NEW_IN_2027
		Son erreur est internalError.NEW_IN_2027 : « Something new ».
		- Cherchez cette erreur dans la documentation de l'API Google Ads."
	`);
});
