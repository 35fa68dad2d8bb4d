import {getCompileCacheDir} from 'node:module';
import {setFlagsFromString} from 'node:v8';

/**
 * Loads with every function compiled. V8 compiles one when it's first called, and Node's compile cache keeps what was
 * compiled as a module was loaded: without this, each start compiles the same functions again. Where nothing is kept,
 * loads as ever.
 */
export async function compiled<M>(load: () => Promise<M>): Promise<M> {
	// The first releases of Node 22 have no such function.
	if (getCompileCacheDir?.() === undefined) return load();
	setFlagsFromString('--no-lazy');
	try {
		return await load();
	} finally {
		setFlagsFromString('--lazy');
	}
}
