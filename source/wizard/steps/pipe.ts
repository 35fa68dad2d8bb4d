import {valuesJson} from '../../configs/values-json.js';
import {splitCommand} from '../../system/split-command.js';
import type {Next, StepUpdate} from '../next.js';
import type {PipeState} from '../state.js';
import {values} from '../values.js';

/** A command, chosen or typed, gets the token or all values on its standard input. What it says is shown. */
export const pipe: StepUpdate<'pipe'> = (state, message) => {
	if (state.isRunning) return whileRunning(state, message);
	switch (message.type) {
		case 'choose-command':
			return [{...quiet(state), command: {line: message.line, input: message.input}}];
		case 'text':
			return state.command === undefined || message.text.trim() === ''
				? [state]
				: run(state, state.command.input, message.text);
		case 'back':
			return state.command === undefined ? [state.from] : [choosing(state)];
		default:
			return [state];
	}
};

const whileRunning: StepUpdate<'pipe'> = (state, message) => {
	switch (message.type) {
		case 'piped': {
			const {exitCode, output} = message.piped;
			if (exitCode !== 0) return [{...state, isRunning: false, piped: message.piped}];
			const program = programOf(state);
			const deliveries = [...state.from.deliveries, {type: 'piped', program} as const];
			return [{...state.from, deliveries, note: {type: 'piped', program, output}}];
		}
		case 'failed': {
			const {failure} = message;
			const ended = failure.type === 'command-timed-out' ? stopped(state) : {...state, isRunning: false};
			return [{...ended, note: {type: 'failure', failure}}];
		}
		case 'back':
			return [{...stopped(state), note: {type: 'command-stopped', program: programOf(state)}}];
		default:
			return [state];
	}
};

function run(state: PipeState, input: 'token' | 'json', line: string): Next {
	const all = values(state.from);
	const {refreshToken, clientSecret} = all;
	return [
		{...quiet(state), command: {line, input}, isRunning: true},
		{
			type: 'pipe',
			line,
			input: input === 'token' ? refreshToken : valuesJson(all),
			secrets: [refreshToken, clientSecret],
		},
	];
}

/** What has run may have got the token. */
function stopped(state: PipeState): PipeState {
	const deliveries = [...state.from.deliveries, {type: 'perhaps-piped', program: programOf(state)} as const];
	return {...state, from: {...state.from, deliveries}, isRunning: false};
}

/** The command's first word. All of it, where it ends before anybody has found that it can't be split. */
function programOf({command: {line} = {line: '', input: 'token'}}: PipeState): string {
	try {
		return splitCommand(line)[0];
	} catch {
		return line;
	}
}

function quiet({note: _, piped: __, ...state}: PipeState): PipeState {
	return state;
}

function choosing({step, from}: PipeState): PipeState {
	return {step, from, isRunning: false};
}
