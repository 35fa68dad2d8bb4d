import {afterAll, beforeAll, expect, it} from 'vitest';
import {faceOf} from '../../source/commands/face.js';
import {type FlagValues, parseArguments} from '../../source/commands/parse-arguments.js';
import {sandboxOrigin} from '../../source/commands/sandbox-origin.js';
import {settingsOf} from '../../source/commands/settings.js';
import {crashWords} from '../../source/language/english/crash.js';
import {facesWords} from '../../source/language/english/faces.js';
import {speak} from '../../source/language/languages.js';

beforeAll(() => speak('fr'));
afterAll(() => speak('en'));

const problem = (line: string, read?: (values: FlagValues) => unknown) => {
	const parsed = parseArguments(line.split(' ').slice(1));
	return parsed.type === 'unusable' ? parsed.problem : read?.(parsed.values);
};

it('says in French what is wrong with a command line', () => {
	const lines = [
		'adsauth chek',
		'adsauth check --formt python',
		'adsauth check --yes',
		'adsauth revoke --json',
		'adsauth --copy=yes',
		'adsauth --write --copy',
		'adsauth --port 1 --port 2',
		'adsauth revoke a.yaml b.yaml',
	];
	expect(lines.map(line => problem(line))).toMatchInlineSnapshot(`
		[
		  "« chek » n'est ni une commande ni une option. Vouliez-vous dire check ? Essayez adsauth --help.",
		  "L'option --formt n'existe pas. Vouliez-vous dire --format ? Essayez adsauth check --help.",
		  "--yes vaut pour adsauth revoke, pas pour adsauth check. Essayez adsauth check --help.",
		  "--json vaut pour l'assistant et adsauth check, pas pour adsauth revoke. Essayez adsauth revoke --help.",
		  "--copy ne prend pas de valeur. Essayez adsauth --help.",
		  "--write attend une valeur : FORMAT[=CHEMIN]. Essayez adsauth --help.",
		  "--port est donnée deux fois. Essayez adsauth --help.",
		  "« b.yaml » est un mot de trop. Essayez adsauth revoke --help.",
		]
	`);
});

it('says in French what is wrong with a value', () => {
	const lines = [
		'adsauth --port 65536',
		'adsauth --timeout soon',
		'adsauth --scope adwords',
		'adsauth --sandbox -P x.json',
		'adsauth --api-version newest',
		'adsauth --login-customer-id 123',
		'adsauth --write pyton',
		'adsauth --write =x',
		'adsauth --write ruby=',
	];
	expect(lines.map(line => problem(line, settingsOf))).toMatchInlineSnapshot(`
		[
		  "--port attend un nombre de 0 à 65535.",
		  "--timeout attend un nombre de secondes de 1 à 86400.",
		  "--scope attend une adresse https:// de la liste des scopes de Google, ou openid, email, profile.",
		  "--sandbox apporte son propre client : retirez -P.",
		  "--api-version attend une version comme v26.",
		  "--login-customer-id attend les dix chiffres d'un compte, comme 123-456-7890.",
		  "--write ne connaît pas pyton. Vouliez-vous dire python ? Formats possibles : ruby, python, php, java, perl, dotnet, dotnet-json, env, adc.",
		  "--write attend un nom de format. Formats possibles : ruby, python, php, java, perl, dotnet, dotnet-json, env, adc.",
		  "--write ruby= n'indique aucun fichier : ajoutez son chemin, ou retirez le signe =.",
		]
	`);
	expect(sandboxOrigin('https://example.com')).toMatchInlineSnapshot(`
		{
		  "problem": "ADSAUTH_SANDBOX doit être une origine sur cette machine, comme http://127.0.0.1:8080.",
		}
	`);
});

it('says in French why there is no face for the wizard', () => {
	const lines = ['adsauth --json --plain', 'adsauth --show-token'];
	expect(lines.map(line => problem(line, values => faceOf(values, {})))).toMatchInlineSnapshot(`
		[
		  "--json et --plain s'excluent : retirez l'une des deux.",
		  "--show-token va avec --json : sans --json, l'assistant affiche le token quand vous le demandez.",
		]
	`);
	const {notATerminal, inCi, pasteClientFile} = facesWords();
	expect([notATerminal, inCi, pasteClientFile(false), pasteClientFile(true)]).toMatchInlineSnapshot(`
		[
		  "adsauth pose des questions, et ceci n'est pas un terminal. Lancez-le dans un terminal, ou utilisez --plain, qui prend les réponses ligne par ligne, ou --json, qui ne demande rien.",
		  "adsauth pose des questions, et la variable CI est définie. Lancez-le dans un terminal sans elle, ou utilisez --plain, qui prend les réponses ligne par ligne, ou --json, qui ne demande rien.",
		  "Collez le client_secret.json, puis appuyez sur Ctrl+D.",
		  "Collez le client_secret.json, puis appuyez sur Ctrl+Z et Entrée.",
		]
	`);
});

it('ends in French where adsauth itself is at fault', () => {
	expect(crashWords().endedUnexpectedly('TypeError')).toMatchInlineSnapshot(
		`"adsauth s'est arrêté de façon inattendue (TypeError)."`,
	);
});
