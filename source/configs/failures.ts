import type {Values} from './format.js';
import type {NeededSetting} from './needed-setting.js';

/** Why a file that could be read is not edited. */
export type NotEditableReason =
	/** No place in the file takes our settings (Ruby: no `Google::Ads::GoogleAds::Config.new` block). */
	| 'no-section'
	| 'several-sections'
	| 'duplicate-key'
	/** The value is computed, or is spread over several lines. */
	| 'computed-value'
	/** The setting stands in a condition, in another block or after the section's end. */
	| 'not-in-section'
	/** Valid perhaps, but nothing that can be edited line by line without running it. */
	| 'unfamiliar-syntax'
	/** Something opens and never closes, or the other way round. */
	| 'unbalanced'
	/** The library couldn't read the file as it is. */
	| 'syntax-error'
	/** The library takes the setting for another one: its name has blanks, a byte order mark or other capitals. */
	| 'not-read'
	/** The file signs in another way (a service account, ADC), which rules ours out. */
	| 'other-sign-in';

/** Why the text of a config file was not edited. Thrown by the formats, which know of no path. */
export type NotEditable = {
	readonly type: 'config-not-editable';
	readonly reason: NotEditableReason;
	/** Line numbers, from 1; none where the whole file is meant. */
	readonly lines: readonly number[];
	/** The setting's name as the file spells it. */
	readonly key?: string;
};

type PathFailureType =
	/** Not UTF-8, or holds a NUL. */
	| 'config-not-text'
	/** Over 1 MiB. */
	| 'config-too-big'
	| 'config-no-permission'
	| 'config-read-only-file-system'
	| 'config-disk-full'
	| 'config-is-a-directory'
	| 'config-not-a-regular-file'
	| 'config-parent-not-a-directory'
	| 'config-name-too-long'
	| 'config-link-loop'
	/** Somebody else changed, made or removed the file since it was looked at. */
	| 'config-changed-meanwhile'
	| 'config-foreign-owner'
	| 'config-hard-link'
	/** The file itself is a mount point, or a program holds it. */
	| 'config-busy'
	/** Our own edit did not read back as what was asked. */
	| 'config-read-back-mismatch';

type PathFailure = {[T in PathFailureType]: {readonly type: T; readonly path: string}}[PathFailureType];

/** What can go wrong in this room. `path` is sanitised for the terminal; no failure ever holds a value. */
export type ConfigFailure =
	| (NotEditable & {readonly path?: string})
	| PathFailure
	/** A file that was overwritten in place is in pieces; `backup`, sanitised, is where all of it is. */
	| {readonly type: 'config-not-restored'; readonly path: string; readonly backup: string}
	/** Somebody else changed or removed what we wrote; `backup`, sanitised, is the file as it was, where there is one. */
	| {
			readonly type: 'config-not-undone';
			readonly path: string;
			readonly now: 'changed' | 'gone';
			readonly backup?: string;
	  }
	/** A value no config file should hold: empty, not printable ASCII, or no customer id. */
	| {readonly type: 'config-unusable-value'; readonly key: keyof Values}
	/** Any other refusal of the operating system; `code` as in `EIO`. */
	| {readonly type: 'config-not-accessible'; readonly path: string; readonly code: string};

/**
 * What keeps a client library from a sign-in with a config as it is. `path` is sanitised, and absent for the environment;
 * no problem holds a secret.
 */
export type ConfigProblem =
	/** The library fails on the file, or takes other settings from it than are meant; or only the library can read it. */
	| (Omit<NotEditable, 'type'> & {readonly type: 'config-not-readable'; readonly path?: string})
	/** It signs in with a service account, or with ADC. */
	| (Omit<NotEditable, 'type' | 'reason'> & {readonly type: 'config-other-sign-in'; readonly path?: string})
	| {readonly type: 'config-lacks-value'; readonly key: keyof Values; readonly path?: string}
	/** The sample's own text stands there. */
	| {readonly type: 'config-placeholder'; readonly key: keyof Values; readonly path?: string}
	/** Quotes, blanks or a line ending are part of what the library reads. */
	| {readonly type: 'config-value-malformed'; readonly key: keyof Values; readonly path?: string}
	/** Not ten digits; `seen` is sanitised. */
	| {
			readonly type: 'config-customer-id-malformed';
			readonly key: 'loginCustomerId';
			readonly seen: string;
			readonly path?: string;
	  }
	/** Google refuses an empty one, and takes none. */
	| {readonly type: 'config-developer-token-empty'; readonly path?: string}
	| {readonly type: 'config-needs-setting'; readonly setting: NeededSetting; readonly path?: string}
	/** Nothing in the file's name or content tells which library it is for. */
	| {readonly type: 'config-format-unknown'; readonly path?: string};

/** The type of a failure that is about one path and says nothing else. */
export type ConfigPathFailureType = PathFailureType;
