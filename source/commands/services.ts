import {listenInTurn} from '../callback/listen-in-turn.js';
import {findConfiguredClients} from '../configs/configured-clients.js';
import {absolutePath} from '../configs/target-path.js';
import {authLibrary} from '../google/library.js';
import {downloadsFolder, findClientFiles, maxClientFile, watchForClientFile} from '../system/client-files.js';
import {errorCode} from '../system/error-code.js';
import type {NamedBrowser} from '../system/find-browser.js';
import {readTypedInput} from '../system/input-path.js';
import {readSmallFile} from '../system/read-small-file.js';
import {WizardError} from '../system/wizard-error.js';
import type {WizardFailure} from '../wizard/failure.js';
import type {Services} from '../wizard/services.js';
import type {Runtime} from './runtime.js';

type Options = {
	/** What `--browser` names. */
	readonly ownBrowser: NamedBrowser | undefined;
	/** The face is the one that draws. */
	readonly drawsOnTerminal: boolean;
};

/** What reads and writes configs. */
const writing = () => import('../configs/index.js');

/**
 * The wizard's services, made of the real rooms; what the first screen doesn't need is loaded when it's asked for.
 * `close` gives back what they hold.
 */
export function createServices(
	runtime: Runtime,
	{ownBrowser, drawsOnTerminal}: Options,
): Services & {readonly close: () => Promise<void>} {
	const {env, homeFolder, workingFolder} = runtime;
	const surroundings = {env, homeFolder, workingFolder};
	const closers: Array<() => Promise<void>> = [];
	const ports = listenInTurn(async options => {
		const {listen} = await import('../callback/listen.js');
		const listener = await listen(options);
		// What the answer will need is there before the answer is; a failure to load it is met then.
		Promise.all([import('../google/exchange.js'), authLibrary()]).catch(() => {});
		return listener;
	});
	// Looked up once: a file that lands while this is looked up again would be taken for one that was there before.
	let places: Promise<readonly string[]> | undefined;
	const folders = () => {
		places ??= downloadsFolder(surroundings).then(downloads => [workingFolder, downloads]);
		return places;
	};
	return {
		findClientFiles: async () => findClientFiles({folders: await folders()}),
		watchForClientFile: async signal => watchForClientFile({folders: await folders(), signal}),
		readFile: path => readSmallFile(absolutePath(path, surroundings), maxClientFile),
		readTypedInput: text => readTypedInput(text, surroundings),
		listen: ports.listen,
		exchangeCode: async options => (await import('../google/exchange.js')).exchangeCode({...options, env}),
		checkToken: async options => (await import('../google/check-token.js')).checkToken({...options, env}),
		walkAccounts: async options => (await import('../google/ads/walk-accounts.js')).walkAccounts({...options, env}),
		revokeToken: async options => (await import('../google/revoke-token.js')).revokeToken({...options, env}),
		openInBrowser: async (url, browser = ownBrowser) => {
			const {openInBrowser} = await import('../system/browser.js');
			return openInBrowser(url, {env, ...(browser && {browser})});
		},
		findBrowsers: async () => {
			const {findBrowsers, privateWindow} = await import('../system/browsers.js');
			const found = await findBrowsers({env});
			return found.flatMap(browser => [browser, privateWindow(browser) ?? []].flat());
		},
		findPlace: async () => (await import('./find-place.js')).findPlace(runtime, ownBrowser),
		copyToClipboard: async (text, options) => {
			const {copyToClipboard} = await import('./copy-to-clipboard.js');
			return copyToClipboard(text, {...options, runtime, drawsOnTerminal});
		},
		findConfiguredClients: () => findConfiguredClients(surroundings),
		inspectTargets: async clientId => {
			const {inspectTargets} = await import('../configs/inspect-targets.js');
			return inspectTargets({clientId, surroundings});
		},
		planWrite: async ({formatId, ...request}) => {
			const {formats, planWrite} = await writing();
			return planWrite({...request, format: formats[formatId], surroundings});
		},
		foreseeWrite: async ({formatId, ...request}) => {
			const {formats, foreseeWrite} = await writing();
			return foreseeWrite({...request, format: formats[formatId], surroundings});
		},
		ignoreInGit: async path => (await import('../configs/git-ignore.js')).ignoreInGit(path),
		pipeToCommand: async (line, input, options) => {
			const {pipeToCommand} = await import('../system/pipe-to-command.js');
			return pipeToCommand(line, input, {...options, env, workingFolder});
		},
		applyWrite: async plan => (await writing()).applyWrite(plan),
		undoWrite: async written => (await writing()).undoWrite(written),
		usageFor: async (formatId, path) => {
			const {formats, usageFor} = await writing();
			return usageFor(formats[formatId], path, surroundings);
		},
		linesFor: async (formatId, values) => (await writing()).formats[formatId].snippet(values),
		startSandbox: async () => {
			const {startSandbox} = await import('../sandbox/index.js');
			const {origin, clients, close} = await startSandbox().catch(error => {
				throw new WizardError<WizardFailure>({type: 'sandbox-not-started', code: errorCode(error)}, {cause: error});
			});
			closers.push(close);
			return {origin, client: clients.desktop};
		},
		close: async () => {
			await Promise.all([ports.close(), ...closers.map(close => close())]);
		},
	};
}
