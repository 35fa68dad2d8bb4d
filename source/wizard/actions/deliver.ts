import {actionsWords} from '../../language/english/actions.js';
import {deliverWords} from '../../language/english/deliver.js';
import type {DeliverState} from '../state.js';
import {areFlagsAtWork} from '../unattended.js';
import {isAboutFile, wayOut} from '../way-out.js';
import type {Action} from './action.js';

/** All that can be done with the token; nothing while flags are at work, or while it's shown. */
export function deliverActions(state: DeliverState): readonly Action[] {
	const {deliveries, leaving, proof} = state;
	const words = deliverWords().actions;
	if (areFlagsAtWork(state) || state.revealed) return [];
	return [
		{...words.copy, key: 'c', message: {type: 'copy'}},
		{...words.config, key: 'w', message: {type: 'choose-target'}},
		{...words.env, key: 'e', message: {type: 'write', formatId: 'env'}},
		{...words.adc, key: 'a', message: {type: 'write', formatId: 'adc'}},
		{...words.pipe, key: 'p', message: {type: 'pipe'}},
		...waysOut(state),
		proof?.type === 'passed'
			? {...words.account, key: 't', message: {type: 'change-account'}}
			: {...words.check, key: 'k', message: {type: 'check-again'}},
		{...words.reveal, key: 'r', message: {type: 'reveal'}},
		...(deliveries.some(({type}) => type === 'written')
			? [{...actionsWords().undoLastWrite, key: 'u', message: {type: 'undo'} as const}]
			: []),
		{...words.revoke, key: 'v', message: {type: 'revoke'}},
		{...(leaving ? words.yes[leaving] : words.done), key: 'enter', message: {type: 'confirm'}},
		{...(leaving ? words.noStay : words.back), key: 'esc', message: {type: 'back'}},
	];
}

/** For a file that couldn't be written as usual. */
function waysOut({note, asking}: DeliverState): readonly Action[] {
	if (note?.type !== 'failure' || asking === undefined) return [];
	const {copyLines, inPlace, elsewhere} = deliverWords().actions;
	const another: readonly Action[] = isAboutFile(note.failure)
		? [{...elsewhere, key: 'f', message: {type: 'edit', field: 'path'}}]
		: [];
	switch (wayOut(note.failure)) {
		case 'copy-lines':
			return [{...copyLines, key: 'l', message: {type: 'copy-lines', formatId: asking.formatId}}, ...another];
		case 'in-place':
			return [{...inPlace, key: 'o', message: {type: 'write', ...asking, inPlace: true}}, ...another];
		default:
			return another;
	}
}
