import {afterAll, beforeAll, expect, it} from 'vitest';
import {speak} from '../../source/language/languages.js';
import {failureLines} from '../helpers/failure-lines.js';
import {samplePlace} from '../helpers/sample-failures/samples.js';

const {client} = samplePlace;

beforeAll(() => speak('fr'));
afterAll(() => speak('en'));

it('says what stands in the place of a refresh token', () => {
	const failure = {type: 'refresh-token-is-something-else', credential: 'authorization-code'} as const;
	expect(failureLines(failure)).toMatchInlineSnapshot(`
		"Ce n'est pas un refresh token
		C'est un code d'autorisation, alors qu'un refresh token commence par 1//.
		- Ne touchez pas à ce code : il ne sert qu'une fois, pendant dix minutes.
		- Créez un refresh token et mettez-le à sa place : lancez adsauth."
	`);
});

it('says why a token is refused', () => {
	expect(failureLines({type: 'refresh-token-refused', client})).toMatchInlineSnapshot(`
		"Google n'accepte plus ce refresh token
		Il a été révoqué ou a expiré : 7 jours à l'état « Test », 6 mois sans usage, plus de 100 tokens plus récents, accès retiré, ou règle d'un administrateur.
		- S'il a duré 7 jours, l'application est à l'état « Test » : publiez-la d'abord, sinon le prochain token expirera aussi vite.
		- Créez ensuite un nouveau token, car un token créé à l'état « Test » garde ses 7 jours : lancez adsauth.
		- S'il n'a jamais fonctionné, comparez-le à celui qu'on vous a donné : un token tronqué obtient la même réponse."
	`);
	expect(failureLines({type: 'reauthentication-required'})).toMatchInlineSnapshot(`
		"Votre organisation exige que vous vous reconnectiez
		Le contrôle des sessions Google Workspace de ce compte met fin aux tokens au bout de quelques heures.
		- Demandez à l'administrateur de marquer l'application comme approuvée (Trusted), ce qui l'en dispense.
		- Pour des traitements automatisés, utilisez un compte de service.
		- D'ici là, lancez adsauth pour obtenir un nouveau token."
	`);
	expect(failureLines({type: 'token-lacks-scope'})).toMatchInlineSnapshot(`
		"Ce refresh token n'est pas pour Google Ads
		Il a été accordé pour d'autres scopes, et non pour Google Ads.
		- Créez un nouveau token, en cochant la case de Google Ads sur la page de consentement : lancez adsauth."
	`);
});

it("cites Google's answer", () => {
	const failure = {type: 'revocation-refused', error: 'invalid_token', description: 'Token expired.'} as const;
	expect(failureLines(failure)).toMatchInlineSnapshot(`
		"Google n'a pas révoqué le token
		La réponse de Google est « invalid_token » (Token expired).
		- Ouvrez la page, choisissez l'application et cliquez sur « Supprimer toutes les connexions » (Delete all connections).
		- Si l'application n'y figure pas, le token est déjà révoqué."
	`);
});
