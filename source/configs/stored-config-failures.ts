/** What is wrong with a config file apart from what's in it. `path` is sanitised for the terminal. */
export type StoredConfigFailure =
	| {readonly type: 'config-missing'; readonly path: string}
	/** Other users of this machine may read it; `mode` such as 0o644. */
	| {readonly type: 'config-readable-by-others'; readonly path: string; readonly mode: number}
	| {readonly type: 'config-tracked-by-git'; readonly path: string};
