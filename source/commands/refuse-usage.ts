import {usageWords} from '../language/english/usage.js';
import type {JsonEvent} from '../plain/json/events.js';
import {exitCodes} from '../wizard/explain/explanation.js';
import {print} from './print.js';
import type {Runtime} from './runtime.js';

/**
 * Says on stderr why a command can't be run as it was called and, `forProgram`, in an event on stdout. `problem` is one
 * sentence, and where to read on. Resolves with the exit code.
 */
export async function refuseUsage(
	{stdout, stderr}: Pick<Runtime, 'stdout' | 'stderr'>,
	problem: string,
	forProgram: boolean,
): Promise<number> {
	if (forProgram) {
		const {title, fix} = usageWords().refused;
		const event: JsonEvent = {event: 'failed', code: 'bad-usage', title, cause: problem, fix: [fix]};
		await print(stdout, JSON.stringify(event));
	}
	stderr.write(`${problem}\n`);
	return exitCodes.unusableInput;
}
