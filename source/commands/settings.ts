import {formatIds} from '../configs/format.js';
import {isLoginHint} from '../google/login-hint.js';
import {adwordsScope, isScope} from '../google/scopes.js';
import {settingsWords} from '../language/english/settings.js';
import type {Settings} from '../wizard/settings.js';
import {adsSettingsOf} from './ads-settings.js';
import type {FlagValues} from './parse-arguments.js';
import {unknownFormat} from './unknown-format.js';

/** The flags' values as settings, or one sentence saying which value cannot be used. `-P -` is the caller's to read. */
export function settingsOf(values: FlagValues): Settings | string {
	const one = (name: Parameters<FlagValues['get']>[0]) => values.get(name)?.[0];
	const words = settingsWords();
	const port = one('port');
	const timeout = one('timeout') ?? '600';
	const scopes = [...new Set(values.get('scope') ?? [])].filter(scope => scope !== adwordsScope);
	const path = one('client-secrets-path');
	const loginHint = one('login-hint');
	const browser = one('browser');
	const redirectUri = one('redirect-uri');

	if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535)) return words.port;
	if (!(Number(timeout) > 0 && Number(timeout) <= 86_400)) return words.timeout;
	if (!scopes.every(isScope)) return words.scope;
	if (loginHint !== undefined && !isLoginHint(loginHint)) return words.loginHint;
	if (values.has('sandbox') && path !== undefined) return words.sandboxHasClient;
	const writes = (values.get('write') ?? []).map(readWrite);
	const unknown = writes.find(({formatId}) => formatId === undefined);
	if (unknown) return unknownFormat('--write', unknown.name);
	// An unset variable of a shell: the library's own file isn't what was meant.
	const pathless = writes.find(({path}) => path === '');
	if (pathless) return words.writePath(pathless.name);
	const ads = adsSettingsOf(values);
	if (typeof ads === 'string') return ads;
	return {
		scopes,
		writes: writes.flatMap(({formatId, path}) => (formatId ? [{formatId, ...(path === undefined ? {} : {path})}] : [])),
		timeout: Number(timeout) * 1000,
		openBrowser: !values.has('no-browser'),
		...(browser === undefined ? {} : {browser}),
		verify: !values.has('no-verify'),
		copy: values.has('copy'),
		sandbox: values.has('sandbox'),
		...(values.has('json') && {forProgram: true as const}),
		...ads,
		...(path === undefined ? {} : {client: {path}}),
		...(loginHint === undefined ? {} : {loginHint}),
		...(redirectUri === undefined ? {} : {redirectUri}),
		...(port === undefined ? {} : {port: Number(port)}),
	};
}

/** `FORMAT` or `FORMAT=PATH`. */
function readWrite(value: string) {
	const [name = '', ...rest] = value.split('=');
	const formatId = formatIds.find(id => id === name);
	return {name, formatId, path: rest.length === 0 ? undefined : rest.join('=')};
}
