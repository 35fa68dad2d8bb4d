import {describe, expect, it} from 'vitest';
import {runCompletion} from '../../../source/commands/completion/index.js';
import {scripts} from './in-shells.js';

async function completion(operands: readonly string[], env: Readonly<Record<string, string>>) {
	const written = {stdout: '', stderr: ''};
	const stream = (name: keyof typeof written) =>
		({
			write: (text: string, done: () => void) => {
				written[name] += text;
				done();
			},
		}) as unknown as NodeJS.WriteStream;
	const code = await runCompletion({env, stdout: stream('stdout'), stderr: stream('stderr')}, operands);
	return {code, ...written};
}

describe('runCompletion', () => {
	it.each([
		[['bash'], {}, 'bash'],
		[['zsh'], {SHELL: '/bin/bash'}, 'zsh'],
		[[], {SHELL: '/usr/local/bin/fish'}, 'fish'],
		[[], {SHELL: '/usr/bin/bash.exe'}, 'bash'],
	] as const)('prints for %j, with %j', async (operands, env, shell) => {
		expect(await completion(operands, env)).toEqual({code: 0, stdout: scripts[shell](), stderr: ''});
	});

	it.each([
		[[], {}, 'adsauth completion needs the name of your shell: bash, zsh or fish.\n'],
		[[], {SHELL: '/bin/dash'}, 'adsauth completion needs the name of your shell: bash, zsh or fish.\n'],
		[['pwsh'], {}, "There's no completion for pwsh. There is for bash, zsh and fish.\n"],
		[['fisch'], {}, "There's no completion for fisch. Did you mean fish? There is for bash, zsh and fish.\n"],
		[['\u001B[31mx'], {}, "There's no completion for x. There is for bash, zsh and fish.\n"],
	] as const)('refuses %j, with %j', async (operands, env, stderr) => {
		expect(await completion(operands, env)).toEqual({code: 2, stdout: '', stderr});
	});
});
