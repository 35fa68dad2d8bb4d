import {readFile, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {setImmediate} from 'node:timers/promises';
import {describe, expect, it} from 'vitest';
import {listen} from '../../source/callback/listen.js';
import {findConfiguredClients} from '../../source/configs/configured-clients.js';
import {python} from '../../source/configs/python.js';
import type {Piped} from '../../source/system/pipe-to-command.js';
import {watchForClientFile} from '../../source/system/watch-for-client-file.js';
import type {Failure} from '../../source/wizard/failure.js';
import {createWizard} from '../../source/wizard/index.js';
import type {Services} from '../../source/wizard/services.js';
import type {State} from '../../source/wizard/state.js';
import {services} from '../helpers/services.js';
import {desktop, grant, settings} from '../helpers/states.js';
import {emptyFolder} from '../helpers/terminal.js';

const content = new TextEncoder().encode(
	JSON.stringify({installed: {client_id: desktop.clientId, client_secret: desktop.clientSecret, redirect_uris: []}}),
);

/** A sign-in that Google answers at once. */
const signingIn: Partial<Services> = {
	findPlace: async () => ({
		opensBrowser: false,
		browserIsHere: true,
		sshCommand: () => undefined,
		hyperlink: url => url,
	}),
	listen: async options => ({
		...(await listen(options)),
		answer: Promise.resolve({type: 'code', code: 'a-code'}),
	}),
	exchangeCode: async () => grant,
};

/** Resolves when the wizard is in a state that fits. */
const reached = (wizard: ReturnType<typeof createWizard>, fits: (state: State) => boolean) =>
	new Promise<State>(resolve => {
		const look = () => {
			if (fits(wizard.getState())) resolve(wizard.getState());
		};
		wizard.subscribe(look);
		look();
	});

describe('createWizard', () => {
	it('reads the client that a flag named, and is at the consent step', async () => {
		const wizard = createWizard(services({readFile: async () => content}), {...settings, client: {path: '/x.json'}});
		expect(await reached(wizard, ({step}) => step === 'consent')).toMatchObject({client: {clientId: desktop.clientId}});
	});

	it('reads the client that came on standard input', async () => {
		const wizard = createWizard(services({}), {...settings, client: {content}});
		expect(await reached(wizard, ({step}) => step === 'consent')).toMatchObject({step: 'consent'});
	});

	it('looks for client files when none is named', async () => {
		const wizard = createWizard(
			services({findClientFiles: async () => [], findConfiguredClients: async () => []}),
			settings,
		);
		const state = await reached(wizard, state => state.step === 'client' && state.found !== undefined);
		expect(state).toMatchObject({found: [], typing: false});
	});

	it("refuses the client of a library's config whose ID is none, and stays", async () => {
		const folder = await emptyFolder();
		await writeFile(join(folder, python.fileName), 'client_id: my-client\nclient_secret: abc\n');
		const surroundings = {env: {}, homeFolder: folder, workingFolder: folder};
		const wizard = createWizard(
			services({
				findClientFiles: async () => [],
				findConfiguredClients: () => findConfiguredClients(surroundings),
			}),
			settings,
		);
		const looked = await reached(wizard, state => state.step === 'client' && state.found !== undefined);
		const [configured] = looked.step === 'client' ? (looked.configured ?? []) : [];
		wizard.send({type: 'choose-configured', configured: configured!});
		wizard.send({type: 'choose-type', clientType: 'desktop'});
		expect(wizard.getState()).toMatchObject({
			step: 'client',
			configured: [configured],
			note: {type: 'failure', failure: {type: 'client-id-invalid', seen: 'my-c…'}},
		});
	});

	it('starts in the sandbox when asked to', async () => {
		const startSandbox = async () => ({origin: 'http://127.0.0.1:4000', client: desktop});
		const wizard = createWizard(services({startSandbox}), {...settings, sandbox: true});
		expect(await reached(wizard, ({step}) => step === 'consent')).toMatchObject({session: {google: {sandbox: true}}});
	});

	it('turns what a command throws into a failure, and says nothing of its text', async () => {
		const findClientFiles = async () => {
			throw new TypeError('canary');
		};
		const wizard = createWizard(services({findClientFiles, findConfiguredClients: async () => []}), settings);
		const state = await reached(wizard, state => state.step === 'client' && state.note !== undefined);
		expect(state).toMatchObject({note: {type: 'failure', failure: {type: 'unexpected', name: 'TypeError'}}});
		expect(JSON.stringify(state)).not.toContain('canary');
	});

	it('aborts what a step began when it is left, and drops its late answer', async () => {
		const late = Promise.withResolvers<AbortSignal>();
		const landed = Promise.withResolvers<never>();
		const wizard = createWizard(
			services({
				findClientFiles: async () => [],
				findConfiguredClients: async () => [],
				watchForClientFile: signal => {
					late.resolve(signal);
					return landed.promise;
				},
			}),
			settings,
		);
		wizard.send({type: 'start-from-zero'});
		const signal = await late.promise;
		expect(signal.aborted).toBe(false);
		wizard.send({type: 'back'});
		expect(signal.aborted).toBe(true);
		landed.reject(new TypeError('too late'));
		await setImmediate();
		const state = await reached(wizard, state => state.step === 'client' && state.found !== undefined);
		expect(state).not.toHaveProperty('note');
	});

	it('aborts a command that is stopped, and drops its late answer', async () => {
		const begun = Promise.withResolvers<AbortSignal>();
		const late = Promise.withResolvers<Piped>();
		const pipeToCommand: Services['pipeToCommand'] = (_, __, {signal}) => {
			begun.resolve(signal);
			return late.promise;
		};
		const wizard = createWizard(services({...signingIn, pipeToCommand}), {
			...settings,
			verify: false,
			client: {content},
		});
		await reached(wizard, ({step}) => step === 'consent');
		wizard.send({type: 'confirm'});
		await reached(wizard, ({step}) => step === 'deliver');
		wizard.send({type: 'pipe'});
		wizard.send({type: 'choose-command', line: 'pass', input: 'token'});
		wizard.send({type: 'text', text: 'pass'});
		const signal = await begun.promise;
		expect(signal.aborted).toBe(false);
		wizard.send({type: 'back'});
		expect(signal.aborted).toBe(true);
		late.resolve({exitCode: 0, output: []});
		await setImmediate();
		expect(wizard.getState()).toMatchObject({step: 'pipe', isRunning: false, command: {line: 'pass'}});
	});

	it('watches for a download once, whatever is pasted meanwhile, and goes on after one that is of no use', async () => {
		const folder = await emptyFolder();
		const again = Promise.withResolvers<void>();
		const watches: AbortSignal[] = [];
		const read: string[] = [];
		const wizard = createWizard(
			services({
				findClientFiles: async () => [],
				findConfiguredClients: async () => [],
				readTypedInput: text => ({type: 'content', text}),
				watchForClientFile: signal => {
					const landed = watchForClientFile({folders: [folder], signal});
					if (watches.push(signal) === 2) again.resolve();
					return landed;
				},
				readFile: path => {
					read.push(basename(path));
					return readFile(path);
				},
			}),
			settings,
		);
		const refused = (type: Failure['type']) =>
			reached(
				wizard,
				state => state.step === 'start' && state.note?.type === 'failure' && state.note.failure.type === type,
			);
		wizard.send({type: 'start-from-zero'});
		wizard.send({type: 'text', text: '[]'});
		await refused('client-file-array');
		wizard.send({type: 'text', text: '{}'});
		await refused('client-file-unknown');
		expect(watches).toHaveLength(1);

		await writeFile(join(folder, 'client_secret_bad.json'), '[]');
		await refused('client-file-array');
		await again.promise;
		await writeFile(join(folder, 'client_secret_good.json'), content);
		await reached(wizard, ({step}) => step === 'consent');
		expect(read).toEqual(['client_secret_bad.json', 'client_secret_good.json']);
		expect(watches.map(({aborted}) => aborted)).toEqual([true, true]);
	});

	it('ends with the exit code, and tells its subscribers until they leave', async () => {
		const wizard = createWizard(
			services({findClientFiles: () => new Promise(() => {}), findConfiguredClients: async () => []}),
			settings,
		);
		let calls = 0;
		const leave = wizard.subscribe(() => calls++);
		wizard.send({type: 'type-path'});
		leave();
		wizard.send({type: 'quit', exitCode: 130});
		expect(calls).toBe(1);
		expect(await wizard.finished).toBe(130);
		expect(wizard.getState().step).toBe('stopped');
	});
});
