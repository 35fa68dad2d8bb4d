import type {NotEditable} from './failures.js';
import type {FormatId} from './format.js';
import {lineNumberAt} from './line-breaks.js';

const value = /["']?(?!INSERT_)[^\s"'#]/.source;

/** A key file, which the library takes where it has no refresh token. */
const keyFiles: Partial<Readonly<Record<FormatId, RegExp>>> = {
	python: new RegExp(`^(json_key_file_path|path_to_private_key_file)[ \\t]*:[ \\t]+(?!null|~)${value}`, 'm'),
	perl: /^(jsonKeyFilePath)=(?!INSERT_)\S/m,
	env: new RegExp(`^[ \\t]*(?:export[ \\t]+)?(GOOGLE_ADS_JSON_KEY_FILE_PATH)=${value}`, 'm'),
};

/** What the library prefers to a refresh token; google_ads_client.rb, `get_credentials`. */
const preferred: Partial<Readonly<Record<FormatId, RegExp>>> = {
	ruby: new RegExp(
		`^[ \\t]*\\w+\\.(keyfile|use_application_default_credentials|authentication)[ \\t]*=[ \\t]*(?!nil|false|ENV)${value}`,
		'm',
	),
};

/**
 * The setting by which the library signs in without our values, where an edit would not mind it: some go by a key file only
 * where there's no refresh token.
 */
export function findOtherSignIn(
	id: FormatId,
	text: string,
	hasToken: boolean,
): Pick<NotEditable, 'lines' | 'key'> | undefined {
	const match = (preferred[id] ?? (hasToken ? undefined : keyFiles[id]))?.exec(text);
	if (!match) return undefined;
	const [whole, key = ''] = match;
	return {lines: [lineNumberAt(text, match.index + whole.indexOf(key))], key};
}
