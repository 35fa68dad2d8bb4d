import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const script = fileURLToPath(new URL('evaluate.rb', import.meta.url));

/** Without Ruby its tests are left out, but never where the project is checked for good. */
export const withoutRuby = !process.env.CI && spawnSync('ruby', ['-e', '']).status !== 0;

/** What real Ruby takes from each text, all in one process; the settings as the library names them. */
export function evaluateRuby(texts: readonly string[]): readonly {
	readonly values?: Readonly<Record<string, string>>;
	readonly error?: string;
}[] {
	const folder = mkdtempSync(join(tmpdir(), 'adsauth-ruby-'));
	try {
		const paths = texts.map((text, index) => {
			const path = join(folder, `${index}.rb`);
			writeFileSync(path, text);
			return path;
		});
		// The C locale is the hardest: it takes no letter but ASCII in code.
		const env = {...process.env, LC_ALL: 'C'};
		const {stdout, stderr, status} = spawnSync('ruby', [script], {input: JSON.stringify(paths), env, encoding: 'utf8'});
		if (status !== 0) throw new Error(`ruby failed: ${stderr}`);
		return JSON.parse(stdout);
	} finally {
		rmSync(folder, {recursive: true});
	}
}
