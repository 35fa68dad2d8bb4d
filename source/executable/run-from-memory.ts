import {createRequire, isBuiltin, registerHooks} from 'node:module';
import process from 'node:process';
import {getAsset, getAssetKeys} from 'node:sea';
import {pathToFileURL} from 'node:url';

/**
 * Runs one of the modules that the executable holds, as if it lay in `folder`. The default lies below the executable,
 * which is a file, so that nothing can be there. Modules come from the executable or from Node, and from nowhere else.
 */
export function runFromMemory(name: string, folder = process.execPath): void {
	const base = `${pathToFileURL(folder).href}/`;
	const entry = `${base}entry.cjs`;
	const held = new Map(getAssetKeys().map(key => [base + key, key]));

	registerHooks({
		resolve: (specifier, {parentURL}, next) => {
			if (isBuiltin(specifier)) return next(specifier);
			const {href} = new URL(specifier, parentURL);
			if (href === entry) return {url: href, format: 'commonjs', shortCircuit: true};
			if (!held.has(href)) throw new Error('A module that the executable does not hold');
			return {url: href, format: 'module', shortCircuit: true};
		},
		load: (url, context, next) => {
			// What the executable itself runs can import nothing but Node's own modules.
			if (url === entry) return {format: 'commonjs', source: `import('./${name}')`, shortCircuit: true};
			const key = held.get(url);
			if (key === undefined) return next(url, context);
			return {format: 'module', source: getAsset(key, 'utf8'), shortCircuit: true};
		},
	});
	createRequire(base)(entry);
}
