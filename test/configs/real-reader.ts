import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

/** What a language's own reader takes from a file; null where it fails. */
export type RealSettings = Readonly<Record<string, string | null>> | null;

/**
 * A script of this folder, run by its interpreter with a folder and a count: the texts are the files 0, 1, ... in it, all
 * for one process. `missing` is never true where the project is checked for good; mutants, of which there are thousands,
 * do without.
 */
export function realReader(interpreter: string, script: string) {
	const path = fileURLToPath(new URL(script, import.meta.url));
	const env = {...process.env, LC_ALL: 'C', PERL_UNICODE: ''};
	return {
		missing: process.env.CASES === 'few' || (!process.env.CI && spawnSync(interpreter, ['--version']).status !== 0),
		read(texts: readonly string[]): readonly RealSettings[] {
			const folder = mkdtempSync(join(tmpdir(), 'adsauth-reader-'));
			try {
				for (const [index, text] of texts.entries()) writeFileSync(join(folder, `${index}`), text);
				const {stdout, stderr, status} = spawnSync(interpreter, [path, folder, `${texts.length}`], {
					env,
					encoding: 'utf8',
					maxBuffer: 2 ** 28,
				});
				if (status !== 0) throw new Error(`${interpreter} failed: ${stderr}`);
				return JSON.parse(stdout);
			} finally {
				rmSync(folder, {recursive: true});
			}
		},
	};
}
