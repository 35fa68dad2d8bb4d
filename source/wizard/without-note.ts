import type {Note} from './note.js';

/** The state with its note gone. */
export function withoutNote<S extends {readonly note?: Note}>({note: _, ...state}: S): Omit<S, 'note'> {
	return state;
}
