import type {NeededSetting} from './needed-setting.js';
import type {Place, Usage} from './usage.js';

/** The names of the formats, as in `--write FORMAT`; `formats.ts` has one for each, or it does not compile. */
export const formatIds = ['ruby', 'python', 'php', 'java', 'perl', 'dotnet', 'dotnet-json', 'env', 'adc'] as const;

export type FormatId = (typeof formatIds)[number];

/** What a client library needs to sign in as the person. Absent means: leave the key alone; never an empty string. */
export type Values = {
	readonly clientId: string;
	readonly clientSecret: string;
	readonly refreshToken: string;
	/** Ten digits, no dashes. */
	readonly loginCustomerId?: string;
	readonly developerToken?: string;
	/** The Cloud project's id, for the formats that bill a quota to it. */
	readonly projectId?: string;
};

/** What a format needs to know of the machine. */
export type Surroundings = {
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly homeFolder: string;
	readonly workingFolder: string;
};

/** A client library, as far as one knows it without reading or writing its config. */
export type Library = {
	/** As in `--write FORMAT`. */
	readonly id: FormatId;
	/** The library, as its users call it. */
	readonly label: string;
	readonly fileName: string;
	/**
	 * Where the library itself looks, in its order; the first file that exists is the one it reads, and a new one goes to
	 * the last place. A relative path starts at the working folder.
	 */
	readonly searchPaths: (surroundings: Surroundings) => readonly [string, ...string[]];
};

/** How one client library wants its settings. Pure: text in, text out. */
export type Format = Library & {
	/** The values this format has a place for; the others are left out. */
	readonly holds: ReadonlyArray<keyof Values>;
	/** A complete new file. */
	readonly create: (values: Values) => string;
	/**
	 * The same text with these values set and every other byte kept; a value that is already there stays as it is
	 * written. What the library wants besides (a mode, a flag) comes with the client ID. Throws a `WizardError` of
	 * `config-not-editable` where the text cannot be edited safely.
	 */
	readonly edit: (text: string, values: Partial<Values>) => string;
	/**
	 * What the library would read from the text; keys that are missing, placeholders or computed are absent. Never
	 * throws.
	 */
	readonly read: (text: string) => Partial<Values>;
	/** As `read`, with the placeholders, and the empty texts where they aren't a null. Never throws. */
	readonly readAll: (text: string) => Partial<Values>;
	/** The first setting of its own that the library doesn't find, or that has no value it takes. Never throws. */
	readonly needs?: (text: string) => NeededSetting | undefined;
	/** The lines to paste by hand where we refuse to edit. */
	readonly snippet: (values: Values) => string;
	/** A shortest program that makes a first call with this file, and the command that runs it. */
	readonly usage: (place: Place) => Usage;
};
