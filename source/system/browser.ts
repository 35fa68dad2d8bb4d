import process from 'node:process';
import type {BrowserFailure} from './failures.js';
import {hasDisplay} from './has-display.js';
import {helperPath} from './helper-path.js';
import {runApart} from './run-apart.js';
import {WizardError} from './wizard-error.js';

/** In ms. An opener without a browser gives up sooner; one that is still at work has found one. */
const patience = 2000;

const loopbackHosts = ['127.0.0.1', '[::1]', 'localhost'];

/** What the browser's opener is run with; `signal` ends the waiting for its verdict, not the browser. */
export type OpenOptions = {
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly signal?: AbortSignal;
};

/**
 * Opens an `https:` page, or an `http:` one of this machine, in the browser of `BROWSER` or else in the default one.
 * Resolves once the opener ended well or is still at work after 2 s; throws `WizardError<BrowserFailure>` otherwise,
 * and a `TypeError` for any other URL.
 */
export async function openInBrowser(url: string, {env, signal}: OpenOptions): Promise<void> {
	signal?.throwIfAborted();
	const {href} = assertOpenable(new URL(url));
	const browser = env.BROWSER?.trim();
	if (!browser && !hasDisplay(env)) throw failure({type: 'browser-not-opened', reason: 'no-display'});

	const command = browser ? browserCommand(browser, href) : openCommand(href);
	const ending = await runApart(command, {env, patience, signal});
	signal?.throwIfAborted();
	switch (ending.type) {
		case 'still-running':
			return;
		case 'not-started':
			throw failure({type: 'browser-not-opened', reason: 'no-opener'}, ending.cause);
		case 'exited':
			if (ending.code !== 0) throw failure(nameFailure(ending.code));
	}
}

/** 127 is a shell's "command not found", and that of `helpers/open.ts`. */
function nameFailure(exitCode: number | null): BrowserFailure {
	if (exitCode === 127) return {type: 'browser-not-opened', reason: 'no-opener'};
	return {type: 'browser-not-opened', reason: 'opener-failed', ...(exitCode === null ? {} : {exitCode})};
}

function assertOpenable(url: URL): URL {
	const openable = url.protocol === 'https:' || (url.protocol === 'http:' && loopbackHosts.includes(url.hostname));
	if (!openable) throw new TypeError('Only https: pages and pages of this machine are opened in a browser');
	return url;
}

const openCommand = (url: string) => [process.execPath, helperPath('open'), url] as const;

/** `BROWSER` as other programs take it: a command, with `%s` for the URL or else the URL at its end. */
function browserCommand(browser: string, url: string): readonly [string, ...string[]] {
	const [command = browser, ...args] = browser.split(/\s+/);
	const filled = args.map(argument => argument.replaceAll('%s', () => url));
	return browser.includes('%s') ? [command, ...filled] : [command, ...args, url];
}

const failure = (facts: BrowserFailure, cause?: Error) => new WizardError<BrowserFailure>(facts, {cause});
