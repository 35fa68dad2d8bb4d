import {afterAll, beforeAll, expect, it} from 'vitest';
import {accountsWords} from '../../source/commands/check/accounts-words.js';
import type {Finding} from '../../source/commands/check/finding.js';
import {formFindings} from '../../source/commands/check/form-findings.js';
import {report} from '../../source/commands/check/report.js';
import {skippedFindings} from '../../source/commands/check/token-findings.js';
import {checkCommandWords} from '../../source/language/english/check-command.js';
import {findingsWords} from '../../source/language/english/findings.js';
import {speak} from '../../source/language/languages.js';
import {mixedConfig} from '../commands/check/samples.js';

beforeAll(() => speak('fr'));
afterAll(() => speak('en'));

const shown = (findings: readonly Finding[]) =>
	report({...mixedConfig, findings}, {paint: (_, text) => text, homeFolder: '/home/ada'}).join('\n');

const values = {clientId: 'x.apps.googleusercontent.com', clientSecret: 'GOCSPX-canary', refreshToken: '1//0canary'};

it('reports in French', () => {
	const words = findingsWords();
	expect(
		shown([
			...formFindings({values, problems: []}),
			{check: 'refresh', verdict: 'good', text: words.tokenAccepted},
			{check: 'client-and-scope', verdict: 'good', text: words.madeWithClient('ada@example.com')},
			{check: 'accounts', verdict: 'good', text: words.adsAnswers},
			{check: 'accounts', verdict: 'note', text: words.sunset('v19', 'v26')},
			{check: 'accounts', verdict: 'note', text: words.notServed('v999', 'v26')},
			{check: 'login-customer', verdict: 'good', text: words.reachable('123-456-7890')},
			{check: 'lifetime', verdict: 'note', text: words.ends('2026-12-02')},
			{check: 'permissions', verdict: 'good', text: words.permissions.onlyYou},
			{check: 'git', verdict: 'note', text: words.git.notIgnored},
		]),
	).toMatchInlineSnapshot(`
		"~/google-ads.yaml · Python · 1047…8f2k.apps.googleusercontent.com
		  ✔ Valeurs         ID client, code secret du client et refresh token sont présents
		  ✔ Token           Google accepte le refresh token
		  ✔ Client          obtenu avec ce client, pour Google Ads, par ada@example.com
		  ✔ Google Ads      l'API Google Ads répond
		  ! Google Ads      Google ne prend plus en charge v19 ; v26 a répondu
		  ! Google Ads      Google ne prend pas en charge v999 ; v26 a répondu
		  ✔ Login customer  123-456-7890 est joignable
		  ! Durée de vie    expire le 2026-12-02 : une application à l'état « Test » a droit à 7 jours ; publiez-la, puis créez un nouveau token
		  ✔ Permissions     vous seul pouvez lire le fichier
		  ! Git             il est dans un dépôt qui ne l'ignore pas : ajoutez-le à .gitignore"
	`);
	expect(
		shown([
			...formFindings({values: {}, problems: [{type: 'config-other-sign-in', lines: [1], key: 'json_key_file_path'}]}),
			...skippedFindings(),
			{check: 'client-and-scope', verdict: 'good', text: words.madeWithClient()},
			{check: 'login-customer', verdict: 'good', text: words.reachable()},
			{check: 'lifetime', verdict: 'good', text: words.noEnd},
			{check: 'permissions', verdict: 'skipped', text: words.permissions.notOnWindows},
			{check: 'permissions', verdict: 'note', text: words.permissions.ownerToo(1000)},
			{check: 'git', verdict: 'good', text: words.git.ignored},
		]),
	).toMatchInlineSnapshot(`
		"~/google-ads.yaml · Python · 1047…8f2k.apps.googleusercontent.com
		  ! Valeurs         se connecte avec un compte de service ou un équivalent (json_key_file_path), sans refresh token
		  - Token           non vérifié
		  - Client          non vérifié
		  - Google Ads      non vérifié
		  - Durée de vie    non vérifié
		  ✔ Client          obtenu avec ce client, pour Google Ads
		  ✔ Login customer  joignable
		  ✔ Durée de vie    Google n'annonce pas d'échéance
		  - Permissions     non vérifié : Windows ne le dit pas
		  ! Permissions     le fichier appartient à l'utilisateur 1000, qui peut le lire aussi
		  ✔ Git             ignoré par son dépôt"
	`);
});

it('counts accounts in French', () => {
	const agency = {id: '1234567890', name: 'Example Agency', manager: true};
	expect([
		accountsWords([]),
		accountsWords([agency]),
		...['CANCELED', 'SUSPENDED', 'CLOSED', 'NEWSTATUS'].map(status =>
			accountsWords([{...agency, manager: false, testAccount: true, status}]),
		),
		accountsWords(Array.from({length: 7}, (_, index) => ({id: `900000000${index}`}))),
	]).toMatchInlineSnapshot(`
		[
		  "0 compte : ",
		  "1 compte : Example Agency 123-456-7890 (administrateur)",
		  "1 compte : Example Agency 123-456-7890 (compte de test, résilié)",
		  "1 compte : Example Agency 123-456-7890 (compte de test, suspendu)",
		  "1 compte : Example Agency 123-456-7890 (compte de test, fermé)",
		  "1 compte : Example Agency 123-456-7890 (compte de test, newstatus)",
		  "7 comptes : 900-000-0000, 900-000-0001, 900-000-0002, 900-000-0003, 900-000-0004, et 2 de plus",
		]
	`);
});

it('sums up in French', () => {
	const {summary, nothingFound, environment, sandbox, formatWithoutFile} = checkCommandWords();
	expect([
		summary(1, 0),
		summary(3, 0),
		summary(1, 1),
		summary(3, 1),
		summary(3, 2),
		nothingFound(['~/google-ads.yaml', '~/.env']),
		environment,
		sandbox,
		formatWithoutFile,
	]).toMatchInlineSnapshot(`
		[
		  "1 configuration, en ordre.",
		  "3 configurations, toutes en ordre.",
		  "1 configuration a un problème.",
		  "1 configuration sur 3 a un problème.",
		  "2 configurations sur 3 ont un problème.",
		  "Il n'y a de configuration Google Ads ni dans l'environnement, ni à l'un de ces emplacements : ~/google-ads.yaml ou ~/.env. Indiquez le FICHIER, ou lancez adsauth pour en créer une.",
		  "Variables d'environnement",
		  "SANDBOX : la demande va à un simulateur sur cette machine, pas à Google.",
		  "--format va avec un FICHIER à lire.",
		]
	`);
});
