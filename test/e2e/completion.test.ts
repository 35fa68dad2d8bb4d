import {expect, it} from 'vitest';
import {shells} from '../../source/commands/completion/shells.js';
import {scripts} from '../commands/completion/in-shells.js';
import {runPiped} from '../helpers/run-piped.js';

it.each(shells)('adsauth completion %s prints the script, with and without the name', async shell => {
	const printed = {code: 0, stdout: scripts[shell](), stderr: ''};
	expect(await runPiped(['completion', shell])).toEqual(printed);
	expect(await runPiped(['completion'], {env: {SHELL: `/bin/${shell}`}})).toEqual(printed);
});

it('asks for a shell that it has completion for', async () => {
	const {code, stdout, stderr} = await runPiped(['completion', 'pwsh']);
	expect({code, stdout}).toEqual({code: 2, stdout: ''});
	expect(stderr).toContain('bash, zsh and fish');
});
