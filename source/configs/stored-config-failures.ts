/** Why nothing of a config file could be read. */
export type NotLoadedReason =
	| 'no-permission'
	| 'parent-not-a-directory'
	| 'name-too-long'
	| 'link-loop'
	| 'is-a-directory'
	/** A pipe, a socket or a device. */
	| 'not-regular'
	/** Over 1 MiB. */
	| 'too-large'
	/** Not UTF-8, or holds a NUL. */
	| 'not-text'
	/** Any other refusal of the operating system. */
	| 'refused';

/** What is wrong with a config file apart from what's in it. `path` is sanitised for the terminal. */
export type StoredConfigFailure =
	/** `variable` is the one of the environment that names it. */
	| {readonly type: 'config-missing'; readonly path: string; readonly variable?: string}
	/** `code` is the system's, such as `EIO`, where `reason` doesn't say it all. */
	| {
			readonly type: 'config-not-loaded';
			readonly reason: NotLoadedReason;
			readonly path: string;
			readonly code?: string;
	  }
	/** It's the `client_secret.json` that a config is made from. */
	| {readonly type: 'config-is-client-file'; readonly path: string}
	/** Other users of this machine may read it; `mode` such as 0o644. Of another's file only they, or root, can change that. */
	| {
			readonly type: 'config-readable-by-others';
			readonly path: string;
			readonly mode: number;
			readonly isForeign?: true;
	  }
	| {readonly type: 'config-tracked-by-git'; readonly path: string};
