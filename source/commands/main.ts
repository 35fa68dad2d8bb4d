import {usageWords} from '../language/english/usage.js';
import {languageNamed, languages, speak} from '../language/languages.js';
import {plain} from '../system/plain-text.js';
import {exitCodes} from '../wizard/explain/explanation.js';
import {askedLanguage} from './asked-language.js';
import type {CommandName} from './command-table.js';
import {parseArguments} from './parse-arguments.js';
import {refuseUsage} from './refuse-usage.js';
import type {Runtime} from './runtime.js';
import {version} from './version.js';

/** The command line, as an exit code. Only what the asked command needs is loaded. */
export async function main(runtime: Runtime): Promise<number> {
	const {argv, stdout} = runtime;
	await speak(askedLanguage(runtime));
	const parsed = parseArguments(argv);
	if (parsed.type === 'unusable') {
		return refuse(runtime, parsed.command, parsed.problem);
	}
	const {command, operands, values} = parsed;
	const [language = 'en'] = values.get('lang') ?? [];
	if (!languageNamed(language)) {
		return refuse(runtime, command, usageWords().notALanguage(plain(language, 20), Object.keys(languages).join(', ')));
	}
	if (values.has('help')) {
		const {help} = await import('./help.js');
		stdout.write(`${help(command === 'wizard' ? undefined : command)}\n`);
		return exitCodes.done;
	}
	if (values.has('version')) {
		stdout.write(`${version}\n`);
		return exitCodes.done;
	}
	switch (command) {
		case 'check': {
			const {runCheck} = await import('./check/index.js');
			return runCheck(runtime, operands, values);
		}
		case 'revoke': {
			const {runRevoke} = await import('./revoke/index.js');
			return runRevoke(runtime, operands, values);
		}
		case 'completion': {
			const {runCompletion} = await import('./completion/index.js');
			return runCompletion(runtime, operands);
		}
		case 'wizard': {
			const {runWizard} = await import('./wizard.js');
			return runWizard(runtime, values);
		}
	}
}

/** A program that wanted the wizard's events is told by one, as long as `--json` is there, whatever is wrong beside it. */
const refuse = (runtime: Runtime, command: CommandName, problem: string) =>
	refuseUsage(runtime, problem, command === 'wizard' && runtime.argv.includes('--json'));
