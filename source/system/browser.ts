import {browserCommands, withUrl} from './browser-variable.js';
import type {BrowserCommand} from './browsers.js';
import type {BrowserFailure} from './failures.js';
import type {NamedBrowser} from './find-browser.js';
import {hasDisplay} from './has-display.js';
import {helperCommand} from './helper-command.js';
import {plain} from './plain-text.js';
import {type Ending, runApart} from './run-apart.js';
import {WizardError} from './wizard-error.js';

/** In ms. An opener without a browser gives up sooner; one that is still at work has found one. */
const patience = 2000;

type NotOpened = Extract<BrowserFailure, {readonly type: 'browser-not-opened'}>;

const loopbackHosts = ['127.0.0.1', '[::1]', 'localhost'];

/** What the browser's opener is run with; `signal` ends the waiting for its verdict, not the browser. */
export type OpenOptions = {
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Rather than that of `BROWSER` or the default one. */
	readonly browser?: Pick<NamedBrowser, 'id' | 'command'> | undefined;
	readonly signal?: AbortSignal;
};

/**
 * Opens an `https:` page, or an `http:` one of this machine, in the given browser, else in the first of `BROWSER` that
 * starts, else in the default one, which on WSL is that of Windows.
 * Resolves once the opener ended well or is still at work after 2 s; throws `WizardError<BrowserFailure>` otherwise,
 * and a `TypeError` for any other URL.
 */
export async function openInBrowser(url: string, {env, browser, signal}: OpenOptions): Promise<void> {
	signal?.throwIfAborted();
	const {href} = assertOpenable(new URL(url));
	const named = browser ? [browser.command] : browserCommands(env.BROWSER);
	// A command of the person's own may well reach another computer's display.
	const isTheirs = browser ? browser.id === undefined : named.length > 0;
	if (!isTheirs && !hasDisplay(env)) throw new WizardError<NotOpened>(notOpened('no-display'));

	const isNamed = named.length > 0;
	const commands = isNamed ? named.map(command => withUrl(command, href)) : [openCommand(href)];
	// The helper ends, and what it opens is none of ours.
	const goesOn = isNamed ? 'shown' : undefined;
	const failures: WizardError<NotOpened>[] = [];
	for (const command of commands) {
		const ending = await runApart(command, {env, goesOn, patience, signal});
		signal?.throwIfAborted();
		const failure = failureOf(ending, browser || !isNamed ? undefined : command[0]);
		if (!failure) return;
		failures.push(failure);
	}

	// One that was there tells more than those that were not.
	throw failures.find(({failure}) => failure.reason === 'opener-failed') ?? failures[0];
}

/** 127 is a shell's "command not found", and that of `helpers/open.ts`. `command` is the one that `BROWSER` names. */
function failureOf(ending: Ending, command?: string): WizardError<NotOpened> | undefined {
	const notThere: NotOpened =
		command === undefined
			? notOpened('no-opener')
			: {type: 'browser-not-opened', reason: 'variable', command: plain(command)};
	if (ending.type === 'not-started') return new WizardError(notThere, {cause: ending.cause});
	if (ending.type === 'still-running' || ending.code === 0) return undefined;
	if (ending.code === 127) return new WizardError(notThere);
	return new WizardError({...notOpened('opener-failed'), ...(ending.code !== null && {exitCode: ending.code})});
}

function assertOpenable(url: URL): URL {
	const openable = url.protocol === 'https:' || (url.protocol === 'http:' && loopbackHosts.includes(url.hostname));
	if (!openable) throw new TypeError('Only https: pages and pages of this machine are opened in a browser');
	return url;
}

const openCommand = (url: string): BrowserCommand => [...helperCommand('open'), url];

const notOpened = (reason: 'no-opener' | 'no-display' | 'opener-failed') =>
	({type: 'browser-not-opened', reason}) as const;
