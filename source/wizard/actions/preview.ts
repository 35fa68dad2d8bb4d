import type {WriteWarning} from '../../configs/write-warnings.js';
import {previewWords} from '../../language/english/preview.js';
import type {PreviewState} from '../state.js';
import type {Action} from './action.js';
import {back} from './back.js';

/** What can be done with a change that is shown; while a path is typed or planned for, no more than leaving that. */
export function previewActions({plan, mode}: PreviewState): readonly Action[] {
	if (mode === 'writing') return [];
	if (mode !== 'reading') return [back()];
	const offered = (warning: WriteWarning['type']) => plan.warnings.some(({type}) => type === warning);
	const {write, ignore, mode: restrict, path} = previewWords().actions;
	return [
		{...write, key: 'enter', message: {type: 'confirm'}},
		...(offered('not-ignored-by-git') ? [{...ignore, key: 'i', message: {type: 'ignore-in-git'} as const}] : []),
		...(offered('readable-by-others') ? [{...restrict, key: 'm', message: {type: 'restrict-mode'} as const}] : []),
		{...path, key: 'e', message: {type: 'edit', field: 'path'}},
		back(),
	];
}
