import {WizardError} from '../system/wizard-error.js';
import type {ClientFileFailure, JsonProblem} from './client-failures.js';
import {recogniseCredential} from './credential.js';
import {jsonErrorOffset} from './json-error-offset.js';

/**
 * The JSON value in a client file's text. Throws a `ClientFileFailure` that names what the text is instead: a web page,
 * a library's settings, a bare credential, an app's property list, or JSON with a mistake and its place. The engine's
 * own error is no cause of it, because it quotes the text.
 */
export function parseClientJson(text: string): unknown {
	const offset = jsonErrorOffset(text);
	if (offset === undefined) return JSON.parse(text);
	throw new WizardError<ClientFileFailure>(whatElse(text.trim()) ?? mistake(text, offset));
}

/** A setting of one of the Google Ads libraries at the start of a line: YAML, ini, properties, Ruby or .env. */
const librarySetting =
	/^[ \t]*(?:export )?[\w.:]*(?:client_?(?:id|secret)|(?:developer|refresh)_?token|login_?customer_?id)[ \t]*[:=]/im;
/** The same in .NET's App.config. */
const librarySettingInXml = /<GoogleAdsApi|OAuth2(?:ClientId|RefreshToken)/i;

function whatElse(text: string): ClientFileFailure | undefined {
	const credential = /\s/.test(text) ? undefined : recogniseCredential(text);
	if (credential !== undefined) return {type: 'client-file-credential', credential};

	if (text.startsWith('<')) {
		if (/<plist\b/i.test(text)) return {type: 'client-file-native-app'};
		return {type: librarySettingInXml.test(text) ? 'client-file-library-config' : 'client-file-web-page'};
	}

	if (!text.startsWith('{') && librarySetting.test(text)) return {type: 'client-file-library-config'};
	return undefined;
}

function mistake(text: string, offset: number): ClientFileFailure {
	const before = text.slice(0, offset);
	const lines = before.split(/\r\n|\r|\n/);
	const column = (lines.at(-1) ?? '').length + 1;
	return {type: 'client-file-not-json', problem: problemAt(before, text.slice(offset)), line: lines.length, column};
}

function problemAt(before: string, rest: string): JsonProblem {
	if (/^(?:"(?:[^"\\]|\\.)*\\?)?$/s.test(rest)) return 'ends-early';
	if (/^\/[/*]/.test(rest)) return 'comment';
	if (/^[}\]]/.test(rest) && /,\s*$/.test(before)) return 'trailing-comma';
	if (rest.startsWith("'")) return 'single-quotes';
	if (/^[“”„‘’]/.test(rest)) return 'curly-quotes';
	return /[{,]\s*$/.test(before) && /^[\w$]+\s*:/.test(rest) ? 'unquoted-key' : 'syntax';
}
