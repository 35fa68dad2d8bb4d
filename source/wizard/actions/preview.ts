import type {WriteWarning} from '../../configs/write-warnings.js';
import type {PreviewState} from '../state.js';
import type {Action} from './action.js';

/** What can be done with a change that is shown; while a path is typed, no more than leaving that. */
export function previewActions({plan, mode}: PreviewState): readonly Action[] {
	const typing = mode === 'editing-path';
	const offered = (warning: WriteWarning['type']) => !typing && plan.warnings.some(({type}) => type === warning);
	return [
		...(typing ? [] : [{key: 'enter', label: 'write', sentence: 'Write it', message: {type: 'confirm'} as const}]),
		...(offered('not-ignored-by-git')
			? [
					{
						key: 'i',
						label: 'add to .gitignore',
						sentence: 'Add the file to .gitignore',
						message: {type: 'ignore-in-git'} as const,
					},
				]
			: []),
		...(offered('readable-by-others')
			? [
					{
						key: 'm',
						label: 'make it mode 600',
						sentence: 'Make it readable by you alone, mode 600',
						message: {type: 'restrict-mode'} as const,
					},
				]
			: []),
		{key: 'e', label: 'another path', sentence: 'Write to another path', message: {type: 'edit', field: 'path'}},
		{key: 'esc', label: 'back', sentence: 'Back', message: {type: 'back'}},
	];
}
