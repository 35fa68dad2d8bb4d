import type {DiffLine} from './diff.js';
import type {Format, Values} from './format.js';
import type {Incumbent} from './incumbent.js';
import type {Snapshot} from './snapshot.js';
import type {WriteWarning} from './write-warnings.js';

/** A write, thought through and not done. Plain data; `after` and `incumbent` hold secrets, all the rest is fit to be shown. */
export type WritePlan = {
	readonly formatId: Format['id'];
	/** Absolute, as asked for. */
	readonly path: string;
	/** The file that is really written, all links followed. */
	readonly resolvedPath: string;
	readonly created: boolean;
	/** True where the file already says all this, and keeps its mode. */
	readonly unchanged: boolean;
	/** What must still be there when the write is done; absent where there was no file. */
	readonly before?: Pick<Snapshot, 'fingerprint' | 'mode'>;
	/** The whole new content. Secret. */
	readonly after: string;
	readonly diff: readonly DiffLine[];
	/** Values that are lost from the file, secrets masked. */
	readonly replaced: Partial<Values>;
	/** The login customer that stays in it, because no other is set: ten digits. */
	readonly keptLogin?: string;
	/** The refresh token in the file that another one of the same client would replace, with that client. Secret. */
	readonly incumbent?: Incumbent;
	readonly warnings: readonly WriteWarning[];
	/** The permission bits the file gets, such as 0o600; absent where it keeps those it has. */
	readonly mode?: number;
	/** Where the former content is kept; absent where no value worth keeping is replaced and the write is not in place. */
	readonly backupPath?: string;
	/** The file itself is overwritten, so that its other names and its mount keep it. */
	readonly inPlace?: true;
};
