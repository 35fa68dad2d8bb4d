import type {WritePlan} from '../configs/plan-write.js';
import {parseClient} from '../google/client-file.js';
import {sandboxEndpoints} from '../google/endpoints.js';
import type {FoundFile} from '../system/client-files.js';
import {compiled} from '../system/compiled.js';
import {WizardError} from '../system/wizard-error.js';
import type {Command} from './command.js';
import type {WizardFailure} from './failure.js';
import type {Outcome} from './message.js';
import {noteFailure} from './note-failure.js';
import {openBrowser} from './open-browser.js';
import {performCheck} from './perform-check.js';
import {performWalk} from './perform-walk.js';
import {planWrite} from './plan-write.js';
import type {Send} from './send.js';
import type {Services} from './services.js';
import type {FoundClient} from './state.js';
import {toFailure} from './to-failure.js';

/** A command's real work: calls to services, their answers as messages. What it throws becomes `failed`. */
export async function perform(
	command: Exclude<Command, {readonly type: 'exit'}>,
	services: Services,
	send: Send,
	signal: AbortSignal,
): Promise<void> {
	switch (command.type) {
		case 'find-clients': {
			const [files, configured] = await Promise.all([services.findClientFiles(), services.findConfiguredClients()]);
			const found = await Promise.all(files.map(file => look(file, services)));
			return send({type: 'clients-found', found, configured});
		}
		case 'read-client-file':
			return readClient(() => services.readFile(command.path), send);
		case 'read-client':
			return readClient(() => contentOf(command.input, services), send);
		case 'watch-for-client': {
			// A file that's of no use is followed by a better one; a good one ends the step.
			while (!signal.aborted) {
				const {path} = await services.watchForClientFile(signal);
				await readClient(() => services.readFile(path), send);
			}
			return;
		}
		case 'start-sandbox': {
			const {origin, client} = await services.startSandbox();
			return send({type: 'sandbox-ready', google: sandboxEndpoints(origin), client});
		}
		case 'sign-in': {
			const {performSignIn} = await compiled(() => import('./perform-sign-in.js'));
			return performSignIn(command.asked, services, send, signal);
		}
		case 'paste': {
			const reason = command.into.paste(command.text);
			return reason === undefined ? undefined : send({type: 'noted', note: {type: 'paste-refused', reason}});
		}
		case 'check-token':
			return performCheck(command.of, services, send, signal);
		case 'walk-accounts':
			return performWalk(command, services, send, signal);
		case 'revoke-token': {
			const {asked, grant} = command.of;
			await services.revokeToken({endpoints: asked.session.google, token: grant.refreshToken, signal});
			return send({type: 'revoked'});
		}
		case 'open-browser':
			return openBrowser(command, services, send);
		case 'find-browsers':
			return send({type: 'browsers-found', browsers: await services.findBrowsers()});
		case 'copy':
			return copy(command, services, send);
		case 'copy-lines': {
			const text = await services.linesFor(command.formatId, command.values);
			return copy({type: 'copy', what: 'lines', text}, services, send);
		}
		case 'find-targets':
			return send({type: 'targets-found', targets: await services.inspectTargets(command.clientId)});
		case 'plan-write':
			return send({type: 'planned', plan: await planWrite(command, services, signal)});
		case 'ignore-in-git':
			await services.ignoreInGit(command.path);
			return send({type: 'planned', plan: await planWrite(command.request, services, signal)});
		case 'write-unattended':
			return writeUnattended(command, services, send, signal);
		case 'pipe': {
			const {line, input, secrets} = command;
			return send({type: 'piped', piped: await services.pipeToCommand(line, input, {secrets, signal})});
		}
		case 'write':
			return send(await write(command.plan, services));
		case 'undo-write': {
			const {written} = command;
			return send({type: 'undone', written, fingerprint: await services.undoWrite(written)});
		}
	}
}

async function readClient(read: () => Promise<Uint8Array | string>, send: Send): Promise<void> {
	try {
		send({type: 'client-read', client: parseClient(await read())});
	} catch (error) {
		send({type: 'client-refused', failure: toFailure(error)});
	}
}

async function contentOf(input: string | Uint8Array, services: Services): Promise<Uint8Array | string> {
	if (typeof input !== 'string') return input;
	const typed = services.readTypedInput(input);
	if (typed.type === 'path') return services.readFile(typed.path);
	return typed.type === 'content' ? typed.text : '';
}

/** What is in a file that was found, so that the list can say it before anyone picks. */
async function look(file: FoundFile, services: Services): Promise<FoundClient> {
	try {
		return {...file, content: parseClient(await services.readFile(file.path))};
	} catch (error) {
		return {...file, content: toFailure(error)};
	}
}

/** The link is on the screen, so a copy of it that fails needs no more than a word. */
async function copy(
	{what, text}: Extract<Command, {readonly type: 'copy'}>,
	services: Services,
	send: Send,
): Promise<void> {
	const isSecret = what !== 'link';
	const copied = services.copyToClipboard(text, {isSecret}).then(outcome => send({type: 'copied', what, outcome}));
	if (what === 'link') await copied.catch(() => send({type: 'noted', note: {type: 'link-not-copied'}}));
	else await noteFailure(copied, send);
}

async function write(plan: WritePlan, services: Services): Promise<Outcome> {
	const {formatId, path} = plan;
	const written = await services.applyWrite(plan);
	return {type: 'written', formatId, written, usage: await services.usageFor(formatId, path)};
}

/** One after the other: two of them may be for the same file. */
async function writeUnattended(
	{requests, isPractice}: Extract<Command, {readonly type: 'write-unattended'}>,
	services: Services,
	send: Send,
	signal: AbortSignal,
): Promise<void> {
	for (const request of requests) {
		if (signal.aborted) return;
		try {
			const plan = await planWrite(request, services, signal);
			signal.throwIfAborted();
			if (isPractice && plan.replaced.refreshToken !== undefined) {
				throw new WizardError<WizardFailure>({type: 'practice-would-replace', path: plan.resolvedPath});
			}
			send(await write(plan, services));
		} catch (error) {
			send({type: 'failed', failure: toFailure(error)});
		}
	}
}
