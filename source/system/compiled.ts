import {flushCompileCache, getCompileCacheDir} from 'node:module';
import {setFlagsFromString} from 'node:v8';

/**
 * Loads with every function compiled. V8 compiles one when it's first called, and Node's compile cache keeps what was
 * compiled as a module was loaded: without this, each start compiles the same functions again. Where nothing is kept,
 * loads as ever.
 *
 * What was kept one way is of no use to whoever loads it the other way, so that all faces load a piece like this, or none.
 * In the built program, `import()` loads in a microtask, here between those that set the flag and take it back.
 */
export async function compiled<M>(load: () => Promise<M>): Promise<M> {
	// The first releases of Node 22 have no such functions.
	if (getCompileCacheDir?.() === undefined) return load();
	queueMicrotask(() => setFlagsFromString('--no-lazy'));
	const loading = load();
	queueMicrotask(() => setFlagsFromString('--lazy'));
	const loaded = await loading;
	// Node would write it when the program ends, which one that is killed never does. What is there already costs nothing.
	flushCompileCache?.();
	return loaded;
}
