import {revokeCommandWords} from '../../language/english/revoke-command.js';
import {exitCodes} from '../../wizard/explain/explanation.js';
import {askedEndpoints} from '../asked-endpoints.js';
import type {FlagValues} from '../parse-arguments.js';
import type {Runtime} from '../runtime.js';
import {untilSignal} from '../until-signal.js';
import {revoke} from './revoke.js';

/** Takes the token in a config back at Google, and out of its file. Resolves with the exit code. */
export async function runRevoke(runtime: Runtime, operands: readonly string[], values: FlagValues): Promise<number> {
	const {env, stdin, stdout, stderr} = runtime;
	const refuse = (problem: string) => {
		stderr.write(`${problem}\n`);
		return exitCodes.unusableInput;
	};
	const endpoints = askedEndpoints(env);
	if (typeof endpoints === 'string') return refuse(endpoints);
	const yes = values.has('yes');
	if (!yes && !(stdin.isTTY && stdout.isTTY)) return refuse(revokeCommandWords().notATerminal);
	return untilSignal(runtime, signal => revoke({runtime, endpoints, file: operands[0], yes, signal}));
}
