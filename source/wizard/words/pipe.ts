import process from 'node:process';
import {secretStoresOn} from '../../configs/secret-stores.js';
import {pipeWords} from '../../language/english/pipe.js';
import type {Piped} from '../../system/pipe-to-command.js';
import type {ListChoice} from './choice.js';

/** Commands that take the token, or all values, on their standard input. */
export function commandChoices(): readonly ListChoice[] {
	const {own, inputs} = pipeWords();
	const command = (label: string, line: string, input: 'token' | 'json'): ListChoice => ({
		label,
		hint: inputs[input],
		value: {type: 'choose-command', line, input},
	});
	return [
		...secretStoresOn(process.platform).flatMap(({label, token, json}) => [
			command(label, token, 'token'),
			...(json === undefined ? [] : [command(label, json, 'json')]),
		]),
		command(own, '', 'token'),
		command(own, '', 'json'),
	];
}

/** How a command ended that didn't end well. */
export function endWords({exitCode}: Piped): string {
	const {bySignal, byStatus} = pipeWords();
	return exitCode === null ? bySignal : byStatus(exitCode);
}
