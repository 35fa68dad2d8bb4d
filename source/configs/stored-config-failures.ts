import type {Values} from './format.js';

/** What is wrong with a config as it stands, its token apart. `path` is sanitised for the terminal; no value is held. */
export type StoredConfigFailure =
	| {readonly type: 'config-missing'; readonly path: string}
	/** Values the libraries can't do without are missing, empty or still placeholders; no `path`: the environment. */
	| {readonly type: 'config-incomplete'; readonly path?: string; readonly missing: readonly (keyof Values)[]}
	/** Other users of this machine may read it; `mode` such as 0o644. */
	| {readonly type: 'config-readable-by-others'; readonly path: string; readonly mode: number}
	| {readonly type: 'config-tracked-by-git'; readonly path: string};
