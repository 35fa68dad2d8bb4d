import {basename, dirname} from 'node:path';
import type {DiffLine} from '../../configs/diff.js';
import type {WritePlan} from '../../configs/plan-write.js';
import {dashed} from '../../language/dashed.js';
import {previewWords} from '../../language/english/preview.js';
import {plain} from '../../system/plain-text.js';
import {warningWords} from '../explain/write-warnings.js';
import type {PreviewState} from '../state.js';

/** What is asked now, or goes on. */
export function previewTitle({mode, plan}: PreviewState): string {
	const {planning, writing, create, change} = previewWords();
	if (mode === 'planning') return planning;
	if (mode === 'writing') return writing;
	return (plan.created ? create : change)(plain(basename(plan.resolvedPath)));
}

/** What a person should know of a change besides its lines and its warnings. */
export function planFacts(plan: WritePlan): readonly string[] {
	const {path, resolvedPath, replaced, backupPath, keptLogin} = plan;
	const words = previewWords();
	return [
		...(path === resolvedPath ? [] : [words.link(plain(path))]),
		modeWords(plan),
		...(replaced.refreshToken === undefined ? [] : [words.replacesToken(replaced.refreshToken)]),
		...(replaced.clientId === undefined ? [] : [words.replacesClient(plain(replaced.clientId))]),
		...(keptLogin === undefined ? [] : [words.keepsLogin(dashed(keptLogin))]),
		...(backupPath === undefined ? [] : [words.backup(nameBeside(backupPath, plan))]),
	];
}

/** What to mind about a change before it's made. */
export function planWarnings({plan, from: {tree}}: Pick<PreviewState, 'plan' | 'from'>): readonly string[] {
	const {keptLogin, warnings} = plan;
	const isOut = keptLogin !== undefined && tree !== undefined && !tree.some(({id}) => id === keptLogin);
	return [
		...(isOut ? [previewWords().loginOutOfReach(dashed(keptLogin))] : []),
		...warnings.map(warning => warningWords({...warning, path: nameBeside(warning.path, plan)})),
	];
}

/** Of a file beside the one that's written, the name is enough. */
const nameBeside = (path: string, {resolvedPath}: WritePlan) =>
	plain(dirname(path) === dirname(resolvedPath) ? basename(path) : path);

/** Who will be able to read the file. */
function modeWords({created, mode, before}: WritePlan): string {
	const {onlyYou, keepsMode, getsMode} = previewWords();
	if (created) return onlyYou;
	if (mode !== undefined) return getsMode(mode.toString(8));
	return before ? keepsMode(before.mode.toString(8)) : '';
}

const signs = {same: ' ', added: '+', removed: '-', gap: '⋮'} as const satisfies Record<DiffLine['type'], string>;

/** A line of a diff behind its sign. */
export const diffWords = ({type, text}: DiffLine): string => `${signs[type]} ${text}`;
