import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {speak} from '../../source/language/languages.js';
import {heartbeatWords} from '../../source/plain/heartbeat.js';
import type {JsonEvent} from '../../source/plain/json/events.js';
import {eventWords} from '../../source/plain/json/words.js';
import {wholeView} from '../../source/plain/news.js';
import {viewOf} from '../../source/plain/steps/index.js';
import {plainStates} from '../helpers/plain-states.js';
import {accounts, checked, proven, sandboxSession, savedRuby, stopped, waiting} from '../helpers/states.js';

beforeEach(() => speak('fr'));
afterEach(() => speak('en'));

describe('the plain face in French', () => {
	it('says each step', async () => {
		const said = Object.entries(plainStates).map(([name, state]) =>
			[`=== ${name}`, ...wholeView(viewOf(state)), ''].join('\n'),
		);
		await expect(said.join('\n')).toMatchFileSnapshot('./said.fr.txt');
	});

	it.each(Object.entries(plainStates))('%s: leaves no question, answer or wait in English', async (_, state) => {
		const french = viewOf(state);
		await speak('en');
		const english = viewOf(state);
		expect(french.title).not.toBe(english.title);
		if (english.text) expect(french.text?.prompt).not.toBe(english.text.prompt);
		if (english.waiting) expect(french.waiting?.label).not.toBe(english.waiting.label);
	});

	it('says what was done and found', () => {
		const done = [{type: 'copied'}, {type: 'piped', program: 'vault'}, savedRuby] as const;
		const deliver = {...plainStates.deliver!, deliveries: done, unattended: {left: 0, failures: []}};
		const found = {
			...checked,
			phase: {type: 'passed', proven: {...proven, email: 'moi@example.com', sunsetVersion: 'v21'}},
		};
		const early = {...found, phase: {type: 'passed', proven: {...proven, sunsetVersion: 'v999'}}};
		expect(viewOf(early as typeof checked).lines.at(-1)).toMatchInlineSnapshot(
			`"Google ne propose pas de version v999 de l'API Google Ads ; v26 a répondu."`,
		);
		expect(viewOf(deliver as typeof checked).lines).toMatchInlineSnapshot(`
			[
			  "Token : 1//••••mnop",
			  "Copié dans le presse-papiers, pour une minute.",
			  "Transmis à vault.",
			  "Fichier créé : /home/me/google_ads_config.rb.",
			]
		`);
		expect(viewOf(found as typeof checked).lines).toMatchInlineSnapshot(`
			[
			  "Connecté : moi@example.com",
			  "Accès à : Example Agency 123-456-7890 (administrateur)",
			  "Corner Café 901-234-5678",
			  "Google ne propose plus la version v21 de l'API Google Ads ; v26 a répondu. Les programmes qui appellent v21 ont besoin d'une bibliothèque plus récente.",
			]
		`);
	});

	it('counts as French does', () => {
		const ignored = (count: number) => viewOf({...waiting, ignored: {count, last: 'other-host'}}).lines.at(-1);
		expect([1, 2].map(ignored)).toMatchInlineSnapshot(`
			[
			  "1 requête ignorée : destinée à une autre adresse.",
			  "2 requêtes ignorées, la dernière : destinée à une autre adresse.",
			]
		`);
		const found = (typed: string) => viewOf(accounts, typed).lines[0];
		expect(['', 'agency', 'xyz'].map(found)).toMatchInlineSnapshot(`
			[
			  "4 sur 4 comptes :",
			  "1 sur 4 comptes avec « agency » dans le nom ou le numéro :",
			  "0 sur 4 comptes avec « xyz » dans le nom ou le numéro :",
			]
		`);
		const left = (until: number) => heartbeatWords({label: 'Attente', until}, 0);
		expect([0, 1000, 2000, 90_000].map(left)).toMatchInlineSnapshot(`
			[
			  "Attente : toujours en cours... encore 0 seconde.",
			  "Attente : toujours en cours... encore 1 seconde.",
			  "Attente : toujours en cours... encore 2 secondes.",
			  "Attente : toujours en cours... encore 2 minutes.",
			]
		`);
	});

	it('says where it ends, and what is no Google', () => {
		const titles = (['none', 'delivered', 'revoked', 'dropped'] as const).map(
			token => viewOf({...stopped, token}).title,
		);
		expect([...titles, viewOf({...stopped, session: sandboxSession}).title]).toMatchInlineSnapshot(`
			[
			  "Arrêté : rien n'a été créé ni modifié",
			  "Arrêté : ce qui a été enregistré reste enregistré",
			  "Arrêté : le token a été révoqué",
			  "Arrêté : le token n'a pas été enregistré ; reconnectez-vous pour en créer un autre",
			  "SANDBOX, pas Google. Arrêté : rien n'a été créé ni modifié",
			]
		`);
	});
});

it('what is said beside events is French, too', () => {
	const said: readonly JsonEvent[] = [
		{event: 'client', type: 'desktop', clientId: '1-x', projectId: 'pub'},
		{event: 'consent', url: 'U', link: 'L', redirectUri: 'R', scopes: [], expiresAt: '2026-11-27T12:00:00.000Z'},
		{event: 'ignored', reason: 'prefetch', count: 1},
		{event: 'token', refreshToken: '1//•', scopes: []},
		{event: 'verified', accounts: [{id: '1'}]},
		{event: 'written', format: 'ruby', path: '/x', created: true},
		{event: 'copied'},
	];
	expect(said.flatMap(event => eventWords(event, true))).toMatchInlineSnapshot(`
		[
		  "Client utilisé : 1-x, de type Application de bureau, du projet pub.",
		  "Ouvrez L dans un navigateur de cette machine, ou, partout ailleurs, l'adresse du champ « url » de l'événement.",
		  "Attente de la réponse de Google jusqu'à 2026-11-27T12:00:00.000Z, ou d'une ligne avec l'adresse sur laquelle le navigateur s'est arrêté.",
		  "1 requête ignorée : le navigateur n'a fait qu'un préchargement.",
		  "Le refresh token est là.",
		  "Le token fonctionne : accès à 1 compte.",
		  "Enregistré dans /x.",
		  "Le token est copié.",
		]
	`);
});
