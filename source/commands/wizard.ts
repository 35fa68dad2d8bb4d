import {facesWords} from '../language/english/faces.js';
import {maxClientFile} from '../system/client-files.js';
import type {NamedBrowser} from '../system/find-browser.js';
import {saveMemory} from '../system/save-memory.js';
import {exitCodes} from '../wizard/explain/explanation.js';
import {explain} from '../wizard/explain/index.js';
import type {Failure} from '../wizard/failure.js';
import {createWizard} from '../wizard/index.js';
import type {Settings} from '../wizard/settings.js';
import {toFailure} from '../wizard/to-failure.js';
import {askedEndpoints} from './asked-endpoints.js';
import {faceOf} from './face.js';
import type {FlagValues} from './parse-arguments.js';
import {print} from './print.js';
import {refuseUsage} from './refuse-usage.js';
import type {Runtime} from './runtime.js';
import {createServices} from './services.js';
import {settingsOf} from './settings.js';
import {showFace} from './show-face.js';

/** Runs the wizard, with the face that was asked for, until it is over. Resolves with the exit code. */
export async function runWizard(runtime: Runtime, values: FlagValues): Promise<number> {
	const {env, stdout, stderr} = runtime;
	const refuse = (problem: string) => refuseUsage(runtime, problem, values.has('json'));

	saveMemory();
	const face = faceOf(values, env);
	if (typeof face === 'string') return refuse(face);
	const asked = settingsOf(values);
	if (typeof asked === 'string') return refuse(asked);
	if (asked.writes.length > 1) {
		const {clashingWrites} = await import('./clashing-writes.js');
		const {homeFolder, workingFolder} = runtime;
		const clash = await clashingWrites(asked.writes, {env, homeFolder, workingFolder});
		if (clash !== undefined) return refuse(clash);
	}
	const google = askedEndpoints(env);
	if (typeof google === 'string') return refuse(google);
	const fail = async (failure: Failure) => {
		if (face.type === 'json') {
			const {failedEvent} = await import('../plain/json/failed-event.js');
			await print(stdout, JSON.stringify(failedEvent(failure)));
		}
		stderr.write(`${explain(failure).cause}\n`);
		return exitCodes.unusableInput;
	};

	if (face.type === 'json' && !asked.client && !asked.sandbox) return fail({type: 'client-not-named'});
	const fromStdin = asked.client !== undefined && 'path' in asked.client && asked.client.path === '-';
	const show = showFace(face, runtime, fromStdin);
	if (typeof show === 'string') return refuse(show);

	let settings: Settings = asked;
	if (fromStdin) {
		try {
			if (runtime.stdin.isTTY) stderr.write(`${facesWords().pasteClientFile(runtime.platform === 'win32')}\n`);
			const {readStream} = await import('../system/read-stream.js');
			settings = {...asked, client: {content: await readStream(runtime.stdin, maxClientFile)}};
		} catch (error) {
			return fail(toFailure(error));
		}
	}

	let browser: NamedBrowser | undefined;
	if (asked.browser !== undefined) {
		try {
			const {findBrowser} = await import('../system/find-browser.js');
			browser = await findBrowser(asked.browser, {env});
		} catch (error) {
			return fail(toFailure(error));
		}
	}

	const services = createServices(runtime, {ownBrowser: browser, drawsOnTerminal: face.type === 'tui'});
	const wizard = createWizard(services, settings, google);
	runtime.onSignal(exitCode => wizard.send({type: 'quit', exitCode}));
	const exitCode = await show(wizard);
	await services.close();
	return exitCode;
}
