import type {Services} from '../../source/wizard/services.js';

const unexpected = (name: string) => () => {
	throw new Error(`${name} was not expected to be called`);
};

/** Services of which only the given ones may be called. */
export function services(given: Partial<Services>): Services {
	return {
		findClientFiles: unexpected('findClientFiles'),
		watchForClientFile: unexpected('watchForClientFile'),
		readFile: unexpected('readFile'),
		readTypedInput: unexpected('readTypedInput'),
		listen: unexpected('listen'),
		exchangeCode: unexpected('exchangeCode'),
		checkToken: unexpected('checkToken'),
		walkAccounts: unexpected('walkAccounts'),
		revokeToken: unexpected('revokeToken'),
		openInBrowser: unexpected('openInBrowser'),
		findBrowsers: unexpected('findBrowsers'),
		findPlace: unexpected('findPlace'),
		copyToClipboard: unexpected('copyToClipboard'),
		findConfiguredClients: unexpected('findConfiguredClients'),
		inspectTargets: unexpected('inspectTargets'),
		planWrite: unexpected('planWrite'),
		foreseeWrite: unexpected('foreseeWrite'),
		ignoreInGit: unexpected('ignoreInGit'),
		pipeToCommand: unexpected('pipeToCommand'),
		applyWrite: unexpected('applyWrite'),
		usageFor: unexpected('usageFor'),
		linesFor: unexpected('linesFor'),
		undoWrite: unexpected('undoWrite'),
		startSandbox: unexpected('startSandbox'),
		...given,
	};
}
