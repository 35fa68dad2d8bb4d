import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseEnv} from 'node:util';

/** Takes the settings from the texts of .env files. */
export type EnvReader = (texts: readonly string[]) => readonly Readonly<Record<string, string | undefined>>[];

const script = fileURLToPath(new URL('read-env.sh', import.meta.url));

/** Without the shells their tests are left out, but never where the project is checked for good. */
export const withoutShells =
	!process.env.CI && ['sh', 'bash'].some(shell => spawnSync(shell, ['-c', ':']).status !== 0);

/** A real shell that sources the files with `set -a`, all of them in one process. */
export const shellReader =
	(shell: 'sh' | 'bash'): EnvReader =>
	texts => {
		const folder = mkdtempSync(join(tmpdir(), 'adsauth-env-'));
		try {
			for (const [index, text] of texts.entries()) writeFileSync(join(folder, `${index}`), text);
			const {stdout, stderr, status} = spawnSync(shell, [script, folder, `${texts.length}`], {
				// A variable that a value might name, and little else.
				env: {PATH: process.env.PATH, HOME: '/home/me'},
				encoding: 'utf8',
				maxBuffer: 2 ** 28,
			});
			if (status !== 0) throw new Error(`${shell} failed: ${stderr}`);
			return stdout
				.split('\0\0')
				.slice(0, -1)
				.map(file => Object.fromEntries(file.split('\0').map(toEntry)));
		} finally {
			rmSync(folder, {recursive: true});
		}
	};

/** Node's own reader of .env files, the one behind `--env-file`. */
export const nodeReader: EnvReader = texts => texts.map(text => ({...parseEnv(text)}));

/**
 * The rules of `docker run --env-file`: a setting a line, taken as it is; lines that begin with `#` are comments.
 * https://docs.docker.com/reference/cli/docker/container/run/#env
 */
export const dockerReader: EnvReader = texts =>
	texts.map(text => {
		const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
		const settings = lines.map(line => line.trimStart()).filter(line => /^[^#=][^=]*=/.test(line));
		return Object.fromEntries(settings.map(toEntry));
	});

function toEntry(line: string): readonly [string, string] {
	const equals = line.indexOf('=');
	return [line.slice(0, equals), line.slice(equals + 1)];
}
