import {execFile} from 'node:child_process';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {shells} from '../../source/commands/completion/shells.js';
import {completionWords} from '../../source/language/english/completion.js';
import {speak} from '../../source/language/languages.js';
import {complete, isMissing, scripts} from '../commands/completion/in-shells.js';
import {emptyFolder} from '../helpers/terminal.js';

const run = promisify(execFile);

beforeAll(() => speak('fr'));
afterAll(() => speak('en'));

for (const shell of shells) {
	it.skipIf(isMissing(shell))(`completes in ${shell} in French, too`, async () => {
		const path = join(await emptyFolder(), 'script');
		await writeFile(path, scripts[shell]());
		expect(await run(shell, ['-n', path])).toEqual({stdout: '', stderr: ''});
		expect(await complete[shell](['adsauth che', 'adsauth --write p', 'adsauth --scope o'])).toEqual([
			['check'],
			['perl', 'php', 'python'],
			['openid'],
		]);
	});
}

it.each(['zsh', 'fish'] as const)('describes in French what %s offers', shell => {
	const script = scripts[shell]();
	for (const said of [
		'afficher la version',
		'fenêtre privée',
		'prise en charge par Google jusqu',
		'son adresse e-mail',
	])
		expect(script).toContain(said);
	for (const said of ['show the version', 'private window', 'Google serves it', 'their email address'])
		expect(script).not.toContain(said);
});

it('names in French what zsh offers', () => {
	expect(scripts.zsh()).toContain('_describe commande words');
	expect(scripts.zsh()).toContain(':FICHIER:');
});

it('says in French that it has no completion', () => {
	const {noShell, unknownShell, knownShells, completionFor} = completionWords();
	expect([noShell, unknownShell('pwsh'), knownShells, completionFor('zsh')]).toMatchInlineSnapshot(`
		[
		  "adsauth completion attend le nom de votre shell : bash, zsh ou fish.",
		  "Il n'y a pas de complétion pour pwsh.",
		  "Il y en a pour bash, zsh et fish.",
		  "complétion pour zsh",
		]
	`);
});
