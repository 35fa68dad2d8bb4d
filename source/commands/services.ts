import {listen} from '../callback/listen.js';
import type {Listener} from '../callback/listener.js';
import {applyWrite, undoWrite} from '../configs/apply-write.js';
import {findConfiguredClients} from '../configs/configured-clients.js';
import {formats} from '../configs/formats.js';
import {ignoreInGit} from '../configs/git-ignore.js';
import {inspectTargets} from '../configs/inspect-targets.js';
import {planWrite} from '../configs/plan-write.js';
import {absolutePath} from '../configs/target-path.js';
import {usageFor} from '../configs/usage-for.js';
import {walkAccounts} from '../google/ads/walk-accounts.js';
import {checkToken} from '../google/check-token.js';
import {exchangeCode} from '../google/exchange.js';
import {revokeToken} from '../google/revoke-token.js';
import {openInBrowser} from '../system/browser.js';
import {findBrowsers, privateWindow} from '../system/browsers.js';
import {downloadsFolder, findClientFiles, watchForClientFile} from '../system/client-files.js';
import type {NamedBrowser} from '../system/find-browser.js';
import {readTypedInput} from '../system/input-path.js';
import {pipeToCommand} from '../system/pipe-to-command.js';
import {readSmallFile} from '../system/read-small-file.js';
import type {Services} from '../wizard/services.js';
import {copyToClipboard} from './copy-to-clipboard.js';
import {findPlace} from './find-place.js';
import type {Runtime} from './runtime.js';

const maxClientFile = 65_536;

type Options = {
	/** What `--browser` names. */
	readonly ownBrowser: NamedBrowser | undefined;
	/** The face is the one that draws. */
	readonly drawsOnTerminal: boolean;
};

/** The wizard's services, made of the real rooms. `close` gives back what they hold. */
export function createServices(
	runtime: Runtime,
	{ownBrowser, drawsOnTerminal}: Options,
): Services & {readonly close: () => Promise<void>} {
	const {env, homeFolder, workingFolder} = runtime;
	const surroundings = {env, homeFolder, workingFolder};
	const closers: Array<() => Promise<void>> = [];
	let listener: Listener | undefined;
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
		listen: async options => {
			// The port may be the same one, still open for the last attempt's page.
			await listener?.close();
			listener = await listen(options);
			return listener;
		},
		exchangeCode: options => exchangeCode({...options, env}),
		checkToken: options => checkToken({...options, env}),
		walkAccounts: options => walkAccounts({...options, env}),
		revokeToken: options => revokeToken({...options, env}),
		openInBrowser: (url, browser = ownBrowser) => openInBrowser(url, {env, ...(browser && {browser})}),
		findBrowsers: async () => {
			const found = await findBrowsers({env});
			return found.flatMap(browser => [browser, privateWindow(browser) ?? []].flat());
		},
		findPlace: () => findPlace(runtime),
		copyToClipboard: (text, options) => copyToClipboard(text, {...options, runtime, drawsOnTerminal}),
		findConfiguredClients: () => findConfiguredClients(surroundings),
		inspectTargets: clientId => inspectTargets({clientId, surroundings}),
		planWrite: ({formatId, ...request}) => planWrite({...request, format: formats[formatId], surroundings}),
		ignoreInGit,
		pipeToCommand: (line, input, options) => pipeToCommand(line, input, {...options, env, workingFolder}),
		applyWrite,
		undoWrite,
		usageFor: (formatId, path) => usageFor(formats[formatId], path, surroundings),
		startSandbox: async () => {
			const {startSandbox} = await import('../sandbox/index.js');
			const {origin, clients, close} = await startSandbox();
			closers.push(close);
			return {origin, client: clients.desktop};
		},
		close: async () => {
			await Promise.all([listener?.close(), ...closers.map(close => close())]);
		},
	};
}
