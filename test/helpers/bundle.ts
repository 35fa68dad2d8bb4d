import {join} from 'node:path';
import {type OutputOptions, rolldown} from 'rolldown';

const root = join(import.meta.dirname, '../..');

/**
 * Makes programs that Node can run of TypeScript files, with all that they import: `entries` gives each its name in the
 * folder, without an ending. Rolldown's own plugins of the build aren't there: this is for a part of the program.
 */
export async function bundle(
	entries: Readonly<Record<string, string>>,
	folder: string,
	output: Pick<OutputOptions, 'minify'> = {},
): Promise<void> {
	const bundled = await rolldown({cwd: root, input: entries, platform: 'node', logLevel: 'silent'});
	await bundled.write({
		...output,
		dir: folder,
		format: 'esm',
		entryFileNames: '[name].mjs',
		chunkFileNames: '[name]-[hash].mjs',
	});
	await bundled.close();
}

/** The same of a program that is given as text; it imports as from the project's root. Returns its path. */
export async function bundleText(program: string, folder: string): Promise<string> {
	const path = join(root, 'program.ts');
	const bundled = await rolldown({
		cwd: root,
		input: path,
		platform: 'node',
		logLevel: 'silent',
		plugins: [{name: 'text', resolveId: id => (id === path ? id : null), load: id => (id === path ? program : null)}],
	});
	const file = join(folder, 'program.mjs');
	await bundled.write({file, format: 'esm', codeSplitting: false});
	await bundled.close();
	return file;
}
