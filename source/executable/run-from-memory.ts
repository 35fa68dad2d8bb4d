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
	const held = new Map(getAssetKeys().map(key => [base + key, key]));

	registerHooks({
		resolve: (specifier, {parentURL}, next) => {
			if (isBuiltin(specifier)) return next(specifier);
			const {href} = new URL(specifier, parentURL);
			if (!held.has(href)) throw new Error('A module that the executable does not hold');
			return {url: href, format: 'commonjs', shortCircuit: true};
		},
		load: (url, context, next) => {
			const key = held.get(url);
			if (key === undefined) return next(url, context);
			return {format: 'commonjs', source: getAsset(key, 'utf8'), shortCircuit: true};
		},
	});
	createRequire(base)(`./${name}`);
}
