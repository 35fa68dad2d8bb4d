import type {DeliverState} from '../state.js';
import {wayOut} from '../way-out.js';
import type {Action} from './action.js';

/** All that can be done with the token. */
export function deliverActions(state: DeliverState): readonly Action[] {
	const {deliveries, revealed, leaving, proof} = state;
	return [
		{key: 'c', label: 'copy', sentence: 'Copy the token to the clipboard', message: {type: 'copy'}},
		{key: 'w', label: 'write a config', sentence: "Write a client library's config", message: {type: 'choose-target'}},
		{key: 'e', label: '.env', sentence: 'Write a .env file', message: {type: 'write', formatId: 'env'}},
		{
			key: 'a',
			label: 'default credentials',
			sentence: 'Write the application default credentials',
			message: {type: 'write', formatId: 'adc'},
		},
		{key: 'p', label: 'pipe to a command', sentence: 'Pipe it to a command', message: {type: 'pipe'}},
		...waysOut(state),
		proof?.type === 'passed'
			? {key: 't', label: 'choose the account', sentence: 'Choose the account', message: {type: 'change-account'}}
			: {key: 'k', label: 'check it', sentence: 'Check the token', message: {type: 'check-again'}},
		{
			key: 'r',
			label: 'reveal',
			sentence: 'Show the token here, where it stays in view',
			message: {type: revealed ? 'other-key' : 'reveal'},
		},
		...(deliveries.some(({type}) => type === 'written')
			? [{key: 'u', label: 'undo the last write', sentence: 'Undo the last write', message: {type: 'undo'} as const}]
			: []),
		{key: 'v', label: 'revoke', sentence: 'Revoke the token', message: {type: 'revoke'}},
		{
			key: 'enter',
			label: leaving ? 'yes, leave' : 'done',
			sentence: leaving ? 'Yes, leave without the token' : 'Done',
			message: {type: 'confirm'},
		},
		{
			key: 'esc',
			label: leaving ? 'no, stay' : 'back',
			sentence: leaving ? 'No, stay' : 'Back to the consent',
			message: {type: 'back'},
		},
	];
}

/** For a file that couldn't be written as usual. */
function waysOut({note, asking}: DeliverState): readonly Action[] {
	if (note?.type !== 'failure' || asking === undefined) return [];
	switch (wayOut(note.failure)) {
		case 'copy-lines':
			return [
				{
					key: 'l',
					label: 'copy the lines to paste',
					sentence: 'Copy the lines to paste into the file',
					message: {type: 'copy-lines', formatId: asking.formatId},
				},
			];
		case 'in-place':
			return [
				{
					key: 'o',
					label: 'overwrite it in place',
					sentence: 'Overwrite the file in place',
					message: {type: 'write', ...asking, inPlace: true},
				},
			];
		default:
			return [];
	}
}
