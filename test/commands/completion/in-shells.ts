import {execFile, spawnSync} from 'node:child_process';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {bashCompletion} from '../../../source/commands/completion/bash.js';
import {fishCompletion} from '../../../source/commands/completion/fish.js';
import type {Shell} from '../../../source/commands/completion/shells.js';
import {zshCompletion} from '../../../source/commands/completion/zsh.js';
import {emptyFolder, openTerminal} from '../../helpers/terminal.js';

const run = promisify(execFile);

export const scripts = {bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion} as const;

/** Whether a shell can't be tried here; where `CI` is set, none is missed unseen. */
export const isMissing = (shell: Shell) => !process.env.CI && spawnSync(shell, ['--version']).status !== 0;

/** A folder with a few files to choose from; in `keys`, the script and what else the shell needs here. */
async function folderWith(script: string): Promise<string> {
	const folder = await emptyFolder();
	await mkdir(join(folder, 'keys'));
	await Promise.all([
		...['client_secret.json', 'google-ads.yaml', "ada's ads.yaml"].map(name => writeFile(join(folder, name), '')),
		writeFile(join(folder, 'keys/completion'), script),
	]);
	return folder;
}

type Answers = readonly (readonly string[])[];

/** What the shell offers for each line, sorted: words after the last `=`, files without their folders. */
export const complete = {
	/** Readline inserts all that it would offer, and the line is written down. */
	bash: async (lines: readonly string[]): Promise<Answers> => {
		const home = await folderWith(scripts.bash());
		const setUp = `bind '"\\C-t": insert-completions'; bind -x '"\\C-o": printf "%s\\n" "$READLINE_LINE" >>keys/lines'`;
		await writeFile(
			join(home, 'keys/rc'),
			`bind 'set enable-bracketed-paste off'; ${setUp}; . keys/completion; PS1='ready>'`,
		);
		const terminal = await openTerminal({
			home,
			command: ['bash', '--noprofile', '--rcfile', 'keys/rc', '-i'],
			columns: 200,
		});
		await terminal.until('ready>');
		for (const line of lines) terminal.write(`${line}\u0014\u000F\u0005\u0015`);
		terminal.write('exit\r');
		await terminal.exited;
		const after = (await readFile(join(home, 'keys/lines'), 'utf8')).split('\n');
		return lines.map((line, index) => {
			const offered = after[index]!.slice(line.search(/[^\s=]*$/)).trim();
			return sorted(offered === line.match(/[^\s=]*$/)![0] ? [] : offered.split(/(?<!\\) /));
		});
	},
	/** What the completion system is handed is written down. */
	zsh: async (lines: readonly string[], isInFpath = false): Promise<Answers> => {
		const home = await folderWith(scripts.zsh());
		const rc = `
${isInFpath ? 'cp keys/completion keys/_adsauth; fpath=($PWD/keys $fpath)' : ''}
autoload -Uz compinit && compinit -D -u
${isInFpath ? '' : 'eval "$(<keys/completion)"'}
compadd() {
	if [[ "\${@[1,(i)(-|--)]}" != *-(O|A|D)\\ * ]]; then
		local -a offered
		builtin compadd -A offered "$@"
		print -rl -- $offered >>keys/offers
	fi
	builtin compadd "$@"
}
end-case() { print -r -- '-- ' >>keys/offers; BUFFER= }
zle -N end-case
bindkey -e; bindkey '^I' complete-word; bindkey '^O' end-case
LISTMAX=9999 PS1='ready>' PS2=
`;
		await writeFile(join(home, 'keys/.zshrc'), rc);
		const terminal = await openTerminal({
			home,
			command: ['zsh', '-d', '-i'],
			env: {ZDOTDIR: join(home, 'keys')},
			columns: 200,
		});
		await terminal.until('ready>');
		for (const line of lines) terminal.write(`${line}\t\u000F`);
		terminal.write('exit\r');
		await terminal.exited;
		const blocks = (await readFile(join(home, 'keys/offers'), 'utf8')).split('-- \n');
		return lines.map((_, index) => sorted(blocks[index]!.split('\n')));
	},
	/** fish tells what it would offer, with a text each. */
	fish: async (lines: readonly string[]): Promise<Answers> => {
		const home = await folderWith(scripts.fish());
		const code = 'source keys/completion; for line in $argv; complete -C $line; echo "-- "; end';
		const {stdout} = await run('fish', ['--no-config', '-c', code, ...lines], {
			cwd: home,
			env: {...process.env, HOME: home},
		});
		const blocks = stdout.split('-- \n');
		return lines.map((_, index) => sorted(blocks[index]!.split('\n').map(offer => offer.split('\t')[0]!)));
	},
} as const satisfies Record<Shell, (lines: readonly string[]) => Promise<Answers>>;

const sorted = (offers: readonly string[]) =>
	[
		...new Set(
			offers.map(offer =>
				offer
					.replaceAll('\\', '')
					.replace(/^.*[=/](?=.)/, '')
					.replace(/\/$/, '')
					.trim(),
			),
		),
	]
		.filter(offer => offer !== '')
		.toSorted();
