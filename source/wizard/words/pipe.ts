import {type SecretStore, secretStores} from '../../configs/secret-stores.js';
import type {Piped} from '../../system/pipe-to-command.js';
import type {PipeState} from '../state.js';
import type {ListChoice} from './choice.js';

const token = 'the token';
const json = 'all values, as JSON';
const own = 'A command of your own';

/** Commands that take the token, or all values, on their standard input. */
export const commandChoices: readonly ListChoice[] = [
	...secretStores.flatMap((store: SecretStore): readonly ListChoice[] => [
		{label: store.label, hint: token, value: {type: 'choose-command', line: store.token, input: 'token'}},
		...(store.json === undefined
			? []
			: [
					{
						label: store.label,
						hint: json,
						value: {type: 'choose-command', line: store.json, input: 'json'} as const,
					},
				]),
	]),
	{label: own, hint: token, value: {type: 'choose-command', line: '', input: 'token'}},
	{label: own, hint: json, value: {type: 'choose-command', line: '', input: 'json'}},
];

/** What is being typed. */
export function commandTitle({input}: NonNullable<PipeState['command']>): string {
	return `the command that takes ${input === 'token' ? 'the token' : 'all values as JSON'} on its standard input`;
}

/** How a command ended that didn't end well. */
export function endWords({exitCode}: Piped): string {
	return exitCode === null ? 'It was ended by a signal.' : `It ended with exit status ${exitCode}.`;
}
