import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {stepNamesWords} from '../../source/language/english/step-names.js';
import {speak} from '../../source/language/languages.js';
import type {State} from '../../source/wizard/state.js';
import {frameAt} from '../helpers/frame-at.js';
import {showScreen} from '../helpers/show-screen.js';
import {
	accounts,
	checked,
	checking,
	client,
	consent,
	deliver,
	preview,
	revoking,
	signIn,
	typedClient,
	waiting,
} from '../helpers/states.js';

const styles = new RegExp(`${'\u001B'}\\[[\\d;]*m`, 'g');

/** A screen of that size, without styles and blank lines. */
const frame = (state: State, columns = 80, rows = 24) =>
	frameAt(state, {columns, rows})
		.map(line => line.replaceAll(styles, '').trimEnd())
		.filter(Boolean)
		.join('\n');

beforeEach(() => speak('fr'));
afterEach(() => speak('en'));

describe('screens in French', () => {
	it('choose a client', () => {
		expect(frame(client)).toMatchInlineSnapshot(`
			" adsauth
			 ● Client    quel client OAuth ?
			   ❯ client_secret_1047.json  Application de bureau · ads-reports · dans Downl…
			     client_secret_robot.json  C'est la clé d'un compte de service · dans me ·…
			     Saisir ou coller le chemin d'un client_secret.json
			     Saisir l'ID client et le code secret
			     Je n'en ai pas encore : montrez-moi
			     S'entraîner dans le bac à sable, sans compte Google
			   Vous pouvez aussi coller ou déposer ici le fichier, ou coller le JSON
			   lui-même.
			 ↑↓ parcourir · entrée choisir · n partir de zéro · ctrl+c quitter"
		`);
	});

	it('wait for the browser, here and elsewhere', () => {
		expect(frame(waiting)).toMatchInlineSnapshot(`
			" adsauth
			 ✔ Client    Application de bureau · 1047…8f2k…content.com · projet ads-reports
			 ✔ Accord    Google Ads (gérer vos campagnes)
			 ● Connexion attente du navigateur                                  encore 9:41
			   ⠏ Terminez dans la fenêtre de navigateur qui s'est ouverte, ou ouvrez
			     http://127.0.0.1:43121/k7f3qzR2mX4a
			   Votre navigateur est sur un autre ordinateur ? Quand il s'arrête sur une
			   page inaccessible, copiez l'adresse de cette page et collez-la ici.
			 o rouvrir · c copier le lien · b navigateur · ? page d'erreur ·
			 échap retour · ctrl+c quitter"
		`);
		const elsewhere = {...signIn, browserIsHere: false, sshCommand: 'ssh -L 43121:127.0.0.1:43121 moi@192.0.2.7'};
		expect(frame({...waiting, phase: {type: 'waiting', signIn: elsewhere}})).toMatchInlineSnapshot(`
			"https://accounts.google.com/o/oauth2/v2/auth?client_id=1047
			 adsauth
			 ✔ Client    Application de bureau · 1047…8f2k…content.com · projet ads-reports
			 ✔ Accord    Google Ads (gérer vos campagnes)
			 ● Connexion attente du navigateur                                  encore 9:41
			   ⠏ Ouvrez le long lien (plus haut) sur votre ordinateur ; c le copie.
			   Après votre accord, le navigateur s'arrête sur une page inaccessible. C'est
			   normal : copiez l'adresse entière de cette page.
			   Collez l'adresse ici : ▏
			   Ou lancez ceci sur votre ordinateur, puis ouvrez le lien court :
			   ssh -L 43121:127.0.0.1:43121 moi@192.0.2.7
			   http://127.0.0.1:43121/k7f3qzR2mX4a
			 o rouvrir · c copier le lien · b navigateur · ? page d'erreur ·
			 échap retour · ctrl+c quitter"
		`);
	});

	it('tell what the token is worth', () => {
		expect(frame(checked)).toMatchInlineSnapshot(`
			" adsauth
			 ✔ Client    Application de bureau · 1047…8f2k…content.com · projet ads-reports
			 ✔ Accord    Google Ads (gérer vos campagnes)
			 ✔ Connexion refresh token reçu
			 ● Contrôle  le token fonctionne
			   ✔ Google l'échange contre un access token
			   ✔ Il appartient à ce client et vaut pour Google Ads
			   ✔ Google Ads liste les comptes accessibles
			   ✔ Les comptes peuvent être appelés
			   Accès à        Example Agency 123-456-7890 (administrateur)
			                  Corner Café 901-234-5678
			 entrée continuer · a autre compte Google · échap retour · ctrl+c quitter"
		`);
	});

	it('list the accounts', () => {
		expect(frame(accounts)).toMatchInlineSnapshot(`
			" adsauth
			 ✔ Client    Application de bureau · 1047…8f2k…content.com · projet ads-reports
			 ✔ Accord    Google Ads (gérer vos campagnes)
			 ✔ Connexion refresh token reçu
			 ✔ Contrôle  le token fonctionne · accès à 2 comptes
			 ● Compte    quel compte appeler ?
			   Filtre : ▏  4 comptes
			   ❯ Example Agency 123-456-7890  administrateur
			       Garden Centre 678-901-2345
			       Old Shoe Shop 456-789-0123  résilié
			     Corner Café 901-234-5678
			   Login customer : l'administrateur choisi, ou celui du compte choisi.
			 tapez pour filtrer · ↑↓ parcourir · entrée choisir · tab passer ·
			 échap retour · ctrl+c quitter"
		`);
	});

	it('deliver the token', () => {
		expect(frame(deliver)).toMatchInlineSnapshot(`
			" adsauth
			 ✔ Client    Application de bureau · 1047…8f2k…content.com · projet ads-reports
			 ✔ Accord    Google Ads (gérer vos campagnes)
			 ✔ Connexion refresh token reçu
			 ✔ Contrôle  le token fonctionne · accès à 2 comptes
			 ● Livraison le refresh token est prêt
			   Token          1//••••mnop
			 c copier · w écrire une config · e .env · a fichier ADC ·
			 p vers une commande · t choisir le compte · r afficher · v révoquer ·
			 entrée terminer · échap retour · ctrl+c quitter"
		`);
		expect(frame({...deliver, leaving: 'finish'}, 40, 12)).toMatchInlineSnapshot(`
			" adsauth
			 ● Livraison quitter sans le token ?
			 ! Il n'est encore enregistré nulle
			 part. Google ne le montrera plus ; il
			 faudrait vous connecter à nouveau.    …
			 c copier · w écrire une config ·
			 e .env · a fichier ADC ·
			 p vers une commande ·
			 t choisir le compte · r afficher ·
			 v révoquer · entrée oui, quitter ·
			 échap non, rester · ctrl+c quitter"
		`);
	});

	it('show a change, and what revoking means', () => {
		expect(frame(preview, 40, 12)).toMatchInlineSnapshot(`
			" adsauth
			 ● Livraison créer google_…_config.rb ?
			 /home/me/google_ads_config.rb
			 Lisible par vous seul (mode 600).
			 + Google::Ads::GoogleAds::Config.new …
			 +   c.refresh_token = '1//••••mnop'
			 + end
			 entrée écrire · e autre chemin ·
			 échap retour · ctrl+c quitter"
		`);
		expect(frame(revoking, 40, 12)).toMatchInlineSnapshot(`
			" adsauth
			 ● Révoquer  retirer ce token ?
			 Token      1//••••mnop
			 ! Google retire tout ce que ce compte
			 Google a accordé au projet
			 ads-reports : chaque token de chacun
			 de ses clients, sur toutes les
			 machines. Les programmes qui en
			 dépendent échoueront dans l'heure.
			 y oui, le révoquer ·
			 échap non, retour · ctrl+c quitter"
		`);
	});

	it('leave room for both warnings in a small window', () => {
		expect(frame(consent, 40, 12)).toMatch(/Clé d'accès.*\n.*token de 7 jours/);
	});

	it('have names of steps that their column holds', () => {
		for (const name of Object.values(stepNamesWords())) expect(name.length).toBeLessThanOrEqual(9);
	});
});

describe('screens in French, read out by Ink', () => {
	beforeEach(() => {
		vi.stubEnv('INK_SCREEN_READER', 'true');
	});
	afterEach(() => {
		vi.unstubAllEnvs();
	});

	it('name steps, checks and what is hidden in words', async () => {
		expect(showScreen(deliver).frame()).toContain('terminé, Client\u00A0: Application de bureau');
		const text = showScreen({...checking, phase: {type: 'running', check: 'token-info'}}).frame();
		expect(text).toContain("réussi\u00A0: Google l'échange contre un access token");
		expect(text).toContain('en cours\u00A0: Il appartient à ce client et vaut pour Google Ads');
		expect(text).toContain('à venir\u00A0: Les comptes peuvent être appelés');
		const screen = showScreen({...typedClient, type: 'desktop', clientId: '1-x'});
		await screen.press('a', 'b');
		expect(screen.frame()).toContain('textbox: Code secret\u00A0: 2 caractères masqués');
	});
});
