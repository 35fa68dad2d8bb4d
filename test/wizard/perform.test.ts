import {describe, expect, it} from 'vitest';
import {sandboxEndpoints} from '../../source/google/endpoints.js';
import {WizardError} from '../../source/system/wizard-error.js';
import type {Command} from '../../source/wizard/command.js';
import type {Outcome} from '../../source/wizard/message.js';
import {perform} from '../../source/wizard/perform.js';
import type {Services} from '../../source/wizard/services.js';
import {services} from '../helpers/services.js';
import {
	configured,
	consent,
	deliver,
	desktop,
	firefox,
	foundDesktop,
	foundServiceAccount,
	plan,
	proven,
	savedRuby,
	target,
	unchecked,
	written,
} from '../helpers/states.js';

const content = new TextEncoder().encode(
	JSON.stringify({
		installed: {
			client_id: desktop.clientId,
			client_secret: desktop.clientSecret,
			project_id: desktop.projectId,
			redirect_uris: desktop.redirectUris,
		},
	}),
);
const failure = {type: 'clipboard-tool-hung'} as const;
const failing = async () => {
	throw new WizardError(failure);
};
const values = {clientId: 'a', clientSecret: 'b', refreshToken: 'c'};

/** All that a command sends before it ends. */
async function outcomes(
	command: Parameters<typeof perform>[0],
	given: Partial<Services>,
	signal = new AbortController().signal,
) {
	const sent: Outcome[] = [];
	await perform(command, services(given), message => sent.push(message), signal);
	return sent;
}

describe('perform', () => {
	it('finds client files and tells what is in each', async () => {
		const {content: _, ...file} = foundDesktop;
		const {content: __, ...robot} = foundServiceAccount;
		const sent = await outcomes(
			{type: 'find-clients'},
			{
				findClientFiles: async () => [file, robot],
				findConfiguredClients: async () => [configured],
				readFile: async path =>
					path === file.path ? content : new TextEncoder().encode('{"type": "service_account"}'),
			},
		);
		expect(sent).toEqual([
			{type: 'clients-found', found: [foundDesktop, foundServiceAccount], configured: [configured]},
		]);
	});

	it('reads a client file', async () => {
		const sent = await outcomes({type: 'read-client-file', path: '/x.json'}, {readFile: async () => content});
		expect(sent).toEqual([{type: 'client-read', client: desktop}]);
	});

	it('tells why a file cannot be used', async () => {
		const sent = await outcomes(
			{type: 'read-client-file', path: '/x.json'},
			{readFile: async () => new TextEncoder().encode('[]')},
		);
		expect(sent).toEqual([{type: 'client-refused', failure: {type: 'client-file-array'}}]);
	});

	it.each([
		['a path', {type: 'path', path: '/typed.json'} as const],
		['content', {type: 'content', text: new TextDecoder().decode(content)} as const],
	])('takes %s that was typed or pasted', async (_, typed) => {
		const sent = await outcomes(
			{type: 'read-client', input: 'what was typed'},
			{readTypedInput: () => typed, readFile: async path => (path === '/typed.json' ? content : new Uint8Array())},
		);
		expect(sent).toEqual([{type: 'client-read', client: desktop}]);
	});

	it('takes bytes that came on standard input', async () => {
		expect(await outcomes({type: 'read-client', input: content}, {})).toEqual([{type: 'client-read', client: desktop}]);
	});

	it('takes nothing for an empty file', async () => {
		const sent = await outcomes({type: 'read-client', input: ' '}, {readTypedInput: () => ({type: 'empty'})});
		expect(sent).toEqual([{type: 'client-refused', failure: {type: 'client-file-empty'}}]);
	});

	it('reads each client file that lands until the step is left', async () => {
		const {content: _, ...file} = foundDesktop;
		const visit = new AbortController();
		const contents = [new TextEncoder().encode('[]'), content, content];
		const sent: Outcome[] = [];
		await perform(
			{type: 'watch-for-client'},
			services({
				watchForClientFile: async given => (given === visit.signal ? file : Promise.reject()),
				readFile: async () => contents.shift() ?? new Uint8Array(),
			}),
			message => {
				sent.push(message);
				if (message.type === 'client-read') visit.abort();
			},
			visit.signal,
		);
		expect(sent).toEqual([
			{type: 'client-refused', failure: {type: 'client-file-array'}},
			{type: 'client-read', client: desktop},
		]);
	});

	it('starts the sandbox', async () => {
		const origin = 'http://127.0.0.1:4000';
		const sent = await outcomes({type: 'start-sandbox'}, {startSandbox: async () => ({origin, client: desktop})});
		expect(sent).toEqual([{type: 'sandbox-ready', google: sandboxEndpoints(origin), client: desktop}]);
	});

	it.each([
		['https://console.cloud.google.com/', {type: 'page-opened', url: 'https://console.cloud.google.com/'}],
		['http://127.0.0.1:1/x', {type: 'browser-opened'}],
	])('opens %s and says so', async (url, note) => {
		const sent = await outcomes({type: 'open-browser', url}, {openInBrowser: async () => {}});
		expect(sent).toEqual([{type: 'noted', note}]);
	});

	it('opens it in the browser that was picked', async () => {
		const opened: unknown[] = [];
		const openInBrowser: Services['openInBrowser'] = async (...asked) => void opened.push(asked);
		const url = 'http://127.0.0.1:1/x';
		await outcomes({type: 'open-browser', url, browser: firefox}, {openInBrowser});
		expect(opened).toEqual([[url, firefox]]);
	});

	it('hands a pasted text to the sign-in, and notes why it was refused', async () => {
		const pasted: string[] = [];
		const into = {paste: (text: string) => (pasted.push(text) === 1 ? ('bare-code' as const) : undefined)};
		const note = {type: 'paste-refused', reason: 'bare-code'};
		expect(await outcomes({type: 'paste', into, text: 'first'}, {})).toEqual([{type: 'noted', note}]);
		expect(await outcomes({type: 'paste', into, text: 'second'}, {})).toEqual([]);
		expect(pasted).toEqual(['first', 'second']);
	});

	it('finds the browsers', async () => {
		const sent = await outcomes({type: 'find-browsers'}, {findBrowsers: async () => [firefox]});
		expect(sent).toEqual([{type: 'browsers-found', browsers: [firefox]}]);
	});

	it('notes a browser that does not start, and ends nothing', async () => {
		const sent = await outcomes({type: 'open-browser', url: 'http://127.0.0.1:1/x'}, {openInBrowser: failing});
		expect(sent).toEqual([{type: 'noted', note: {type: 'failure', failure}}]);
	});

	it('copies, and only then says so', async () => {
		const copies: unknown[] = [];
		const outcome = {type: 'sent', through: 'tmux'} as const;
		const copyToClipboard: Services['copyToClipboard'] = async (text, {isSecret}) => {
			copies.push([text, isSecret]);
			return outcome;
		};
		const sent = await outcomes({type: 'copy', what: 'token', text: 'secret'}, {copyToClipboard});
		expect(sent).toEqual([{type: 'copied', what: 'token', outcome}]);
		await outcomes({type: 'copy', what: 'link', text: 'link'}, {copyToClipboard});
		expect(copies).toEqual([
			['secret', true],
			['link', false],
		]);
	});

	it('notes a copy that failed, and claims nothing', async () => {
		const sent = await outcomes({type: 'copy', what: 'token', text: 'x'}, {copyToClipboard: failing});
		expect(sent).toEqual([{type: 'noted', note: {type: 'failure', failure}}]);
		const link = await outcomes({type: 'copy', what: 'link', text: 'x'}, {copyToClipboard: failing});
		expect(link).toEqual([{type: 'noted', note: {type: 'link-not-copied'}}]);
	});

	it('plans, writes and undoes', async () => {
		const request = {type: 'plan-write', formatId: 'ruby', values} as const;
		expect(await outcomes(request, {planWrite: async () => plan})).toEqual([{type: 'planned', plan}]);
		const writing = {applyWrite: async () => written, usageFor: async () => savedRuby.usage};
		expect(await outcomes({type: 'write', plan}, writing)).toEqual([savedRuby]);
		expect(await outcomes({type: 'undo-write', written}, {undoWrite: async () => 'x'})).toEqual([
			{type: 'undone', written, fingerprint: 'x'},
		]);
	});

	it('signs in, and lets out what goes wrong', async () => {
		const findPlace = failing;
		await expect(outcomes({type: 'sign-in', asked: consent}, {findPlace})).rejects.toMatchObject({failure});
	});

	it('tries the token, loads its accounts and takes it back', async () => {
		const {signal} = new AbortController();
		const asked: unknown[] = [];
		const revokeToken: Services['revokeToken'] = async options => {
			asked.push(options);
			return 'revoked';
		};
		expect(await outcomes({type: 'check-token', of: unchecked}, {checkToken: async () => proven})).toEqual([
			{type: 'proven', proven},
		]);
		const walk = {type: 'walk-accounts', of: deliver, proven} as const;
		expect(await outcomes(walk, {walkAccounts: async () => {}})).toEqual([{type: 'accounts-complete'}]);
		expect(await outcomes({type: 'revoke-token', of: deliver}, {revokeToken}, signal)).toEqual([{type: 'revoked'}]);
		expect(asked).toEqual([{endpoints: consent.session.google, token: deliver.grant.refreshToken, signal}]);
	});

	it('copies the lines of a config as the secret they are', async () => {
		const copies: unknown[] = [];
		const sent = await outcomes(
			{type: 'copy-lines', formatId: 'ruby', values},
			{
				linesFor: async (formatId, values) => `${formatId} ${values.refreshToken}`,
				copyToClipboard: async (text, options) => {
					copies.push([text, options]);
					return {type: 'copied'};
				},
			},
		);
		expect(copies).toEqual([['ruby c', {isSecret: true}]]);
		expect(sent).toEqual([{type: 'copied', what: 'lines', outcome: {type: 'copied'}}]);
	});

	it('looks at the config files', async () => {
		const inspectTargets = async (clientId: string) => (clientId === 'id' ? [target] : []);
		expect(await outcomes({type: 'find-targets', clientId: 'id'}, {inspectTargets})).toEqual([
			{type: 'targets-found', targets: [target]},
		]);
	});

	it('adds to .gitignore before it plans anew', async () => {
		const calls: string[] = [];
		const sent = await outcomes(
			{type: 'ignore-in-git', path: '/x.rb', request: {formatId: 'ruby', values}},
			{
				ignoreInGit: async path => calls.push(`ignore ${path}`),
				planWrite: async ({formatId}) => {
					calls.push(`plan ${formatId}`);
					return plan;
				},
			},
		);
		expect(sent).toEqual([{type: 'planned', plan}]);
		expect(calls).toEqual(['ignore /x.rb', 'plan ruby']);
	});

	const twoWrites: Command = {
		type: 'write-unattended',
		isPractice: false,
		requests: [
			{formatId: 'ruby', values},
			{formatId: 'php', values},
		],
	};

	it('writes what flags asked for, one after the other, whatever fails', async () => {
		const calls: string[] = [];
		const sent = await outcomes(twoWrites, {
			planWrite: async ({formatId}) => {
				calls.push(formatId);
				return formatId === 'ruby' ? failing() : {...plan, formatId};
			},
			applyWrite: async () => written,
			usageFor: async () => savedRuby.usage,
		});
		expect(calls).toEqual(['ruby', 'php']);
		expect(sent).toEqual([
			{type: 'failed', failure},
			{...savedRuby, formatId: 'php'},
		]);
	});

	it('puts a practice token where there is none, and a real one anywhere', async () => {
		const written = {...savedRuby};
		const writing = {applyWrite: async () => savedRuby.written, usageFor: async () => savedRuby.usage};
		const requests = [{formatId: 'ruby', values}] as const;
		const practised = {type: 'write-unattended', isPractice: true, requests} as const;
		expect(await outcomes(practised, {...writing, planWrite: async () => plan})).toEqual([written]);
		const replacing = {...plan, replaced: {refreshToken: '1//••••wxyz'}};
		const real = {...practised, isPractice: false};
		expect(await outcomes(real, {...writing, planWrite: async () => replacing})).toEqual([written]);
	});

	it.each([
		['before the first', 0],
		['while the first is planned', 1],
	])('writes nothing that flags asked for once the step was left: %s', async (_, plans) => {
		const visit = new AbortController();
		if (plans === 0) visit.abort();
		const calls: string[] = [];
		await outcomes(
			twoWrites,
			{
				planWrite: async ({formatId}) => {
					calls.push(formatId);
					visit.abort();
					return plan;
				},
			},
			visit.signal,
		);
		expect(calls).toEqual(['ruby'].slice(0, plans));
	});

	it("never puts the sandbox's token in a real one's place unasked", async () => {
		const sent = await outcomes(
			{type: 'write-unattended', isPractice: true, requests: [{formatId: 'ruby', values}]},
			{planWrite: async () => ({...plan, replaced: {refreshToken: '1//••••wxyz'}})},
		);
		expect(sent).toEqual([{type: 'failed', failure: {type: 'practice-would-replace', path: plan.resolvedPath}}]);
	});

	it('pipes to a command, which ends with the step', async () => {
		const {signal} = new AbortController();
		const piped = {exitCode: 0, output: []};
		const sent = await outcomes(
			{type: 'pipe', line: 'cat', input: 'token', secrets: ['token']},
			{
				pipeToCommand: async (line, input, options) => {
					expect([line, input, options]).toEqual(['cat', 'token', {secrets: ['token'], signal}]);
					return piped;
				},
			},
			signal,
		);
		expect(sent).toEqual([{type: 'piped', piped}]);
	});

	it('lets a failed write out, for the wizard to explain', async () => {
		await expect(outcomes({type: 'write', plan}, {applyWrite: failing})).rejects.toMatchObject({failure});
	});
});
