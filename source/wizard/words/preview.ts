import {basename} from 'node:path';
import type {DiffLine} from '../../configs/diff.js';
import type {WritePlan} from '../../configs/plan-write.js';
import {plain} from '../../system/plain-text.js';
import type {PreviewState} from '../state.js';

/** What is asked now. */
export function previewTitle({mode, plan}: PreviewState): string {
	return mode === 'writing'
		? 'writing...'
		: `${plan.created ? 'create' : 'change'} ${plain(basename(plan.resolvedPath))}?`;
}

/** What a person should know of a change besides its lines and its warnings. */
export function planFacts(plan: WritePlan): readonly string[] {
	const {path, resolvedPath, replaced, backupPath} = plan;
	return [
		...(path === resolvedPath ? [] : [`${plain(path)} is a link to it.`]),
		modeWords(plan),
		...(replaced.refreshToken === undefined ? [] : [`Replaces the refresh token ${replaced.refreshToken}`]),
		...(replaced.clientId === undefined ? [] : [`Replaces the client ${plain(replaced.clientId)}`]),
		...(backupPath === undefined ? [] : [`A backup stays at ${plain(backupPath)}`]),
	];
}

/** Who will be able to read the file. */
function modeWords({created, mode, before}: WritePlan): string {
	if (created) return 'Only you will be able to read it (mode 600).';
	const kept = before && `It keeps its mode, ${before.mode.toString(8)}.`;
	return mode === undefined ? (kept ?? '') : `It gets mode ${mode.toString(8)}.`;
}

const signs = {same: ' ', added: '+', removed: '-', gap: '⋮'} as const satisfies Record<DiffLine['type'], string>;

/** A line of a diff behind its sign. */
export const diffWords = ({type, text}: DiffLine): string => `${signs[type]} ${text}`;
