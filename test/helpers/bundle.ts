import {join} from 'node:path';
import {type InputOptions, type OutputOptions, rolldown} from 'rolldown';

const root = join(import.meta.dirname, '../..');

type Options = Pick<OutputOptions, 'minify'> & Pick<InputOptions, 'plugins'>;

/**
 * Makes programs that Node can run of TypeScript files, with all that they import: `entries` gives each its name in the
 * folder, without an ending. Rolldown's own plugins of the build aren't there: this is for a part of the program.
 */
export async function bundle(
	entries: Readonly<Record<string, string>>,
	folder: string,
	{plugins, ...output}: Options = {},
): Promise<void> {
	const bundled = await rolldown({cwd: root, input: entries, platform: 'node', logLevel: 'silent', plugins});
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
	const plugin = {
		name: 'text',
		resolveId: (id: string) => (id === path ? id : null),
		load: (id: string) => (id === path ? program : null),
	};
	await bundle({program: path}, folder, {plugins: plugin});
	return join(folder, 'program.mjs');
}
