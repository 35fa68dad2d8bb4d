import {exitCodes} from '../wizard/explain/explanation.js';
import {explain} from '../wizard/explain/index.js';
import {createWizard} from '../wizard/index.js';
import type {Settings} from '../wizard/settings.js';
import {toFailure} from '../wizard/to-failure.js';
import {askedEndpoints} from './asked-endpoints.js';
import {keyboard} from './keyboard.js';
import type {FlagValues} from './parse-arguments.js';
import type {Runtime} from './runtime.js';
import {createServices} from './services.js';
import {settingsOf} from './settings.js';

/** Runs the wizard in the terminal until it is over. Resolves with the exit code. */
export async function runWizard(runtime: Runtime, values: FlagValues): Promise<number> {
	const refuse = (problem: string) => {
		runtime.stderr.write(`${problem}\n`);
		return exitCodes.unusableInput;
	};

	const asked = settingsOf(values);
	if (typeof asked === 'string') return refuse(asked);
	const google = askedEndpoints(runtime.env);
	if (typeof google === 'string') return refuse(google);

	const {CI} = runtime.env;
	if (CI && CI !== 'false' && CI !== '0')
		return refuse('adsauth asks questions, and CI is set. Run it in a terminal, with CI unset.');
	const fromStdin = asked.client && 'path' in asked.client && asked.client.path === '-';
	const stdin = keyboard(runtime, fromStdin === true);
	if (!stdin) return refuse('adsauth asks questions, and this is not a terminal. Run it in a terminal.');

	let settings: Settings = asked;
	if (fromStdin) {
		try {
			if (runtime.stdin.isTTY) runtime.stderr.write('Paste the client_secret.json, then press Ctrl+D.\n');
			const {readStream} = await import('../system/read-stream.js');
			settings = {...asked, client: {content: await readStream(runtime.stdin, 65_536)}};
		} catch (error) {
			return refuse(explain(toFailure(error)).cause);
		}
	}

	const services = createServices(runtime);
	const wizard = createWizard(services, settings, google);
	runtime.onSignal(exitCode => wizard.send({type: 'quit', exitCode}));
	// In raw mode no key ends the keyboard: the terminal was closed, and nobody sent a signal to say so. As after SIGHUP.
	stdin.once('end', () => wizard.send({type: 'quit', exitCode: 129}));

	const {show} = await import('../tui/show.js');
	const {stdout, stderr, jobControl} = runtime;
	const exitCode = await show(wizard, {stdin, stdout, stderr, jobControl});
	await services.close();
	return exitCode;
}
