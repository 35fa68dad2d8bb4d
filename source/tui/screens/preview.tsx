import {basename} from 'node:path';
import {Box, Text} from 'ink';
import type {WritePlan} from '../../configs/plan-write.js';
import type {WriteWarning} from '../../configs/write-warnings.js';
import {plain} from '../../system/plain-text.js';
import {warningWords} from '../../wizard/explain/write-warnings.js';
import type {PreviewState} from '../../wizard/state.js';
import {DiffView} from '../components/diff-view.js';
import {Marked} from '../components/marked.js';
import {Screen, type ScreenProps} from '../components/screen.js';
import {fieldHints, TextField} from '../components/text-field.js';
import {theme} from '../theme.js';
import {useRoomy} from '../use-roomy.js';
import {useWindowSize} from '../use-window-size.js';

/** The change to a file, secrets masked, before it is made. */
export function PreviewScreen({state, send}: ScreenProps<PreviewState>) {
	const {plan, mode, note} = state;
	const {rows} = useWindowSize();
	const typing = mode === 'editing-path';
	const offered = (warning: WriteWarning['type']) => !typing && plan.warnings.some(({type}) => type === warning);
	return (
		<Screen
			state={state}
			send={send}
			label="Deliver"
			title={
				mode === 'writing'
					? 'writing...'
					: `${plan.created ? 'create' : 'change'} ${plain(basename(plan.resolvedPath))}?`
			}
			{...(typing ? {hints: fieldHints} : {})}
			keys={[
				...(typing ? [] : [{key: 'enter', label: 'write', message: {type: 'confirm'} as const}]),
				...(offered('not-ignored-by-git')
					? [{key: 'i', label: 'add to .gitignore', message: {type: 'ignore-in-git'} as const}]
					: []),
				...(offered('readable-by-others')
					? [{key: 'm', label: 'make it mode 600', message: {type: 'restrict-mode'} as const}]
					: []),
				{key: 'e', label: 'another path', message: {type: 'edit', field: 'path'}},
				{key: 'esc', label: 'back', message: {type: 'back'}},
			]}
			typing={typing}
			note={note}
		>
			<Text>{plain(plan.resolvedPath)}</Text>
			<Box flexDirection="column" marginTop={useRoomy() ? 1 : 0}>
				{plan.path !== plan.resolvedPath && <Text dimColor>{`${plain(plan.path)} is a link to it.`}</Text>}
				<Text dimColor>{modeWords(plan)}</Text>
				{plan.replaced.refreshToken !== undefined && (
					<Text dimColor>{`Replaces the refresh token ${plan.replaced.refreshToken}`}</Text>
				)}
				{plan.replaced.clientId !== undefined && (
					<Text dimColor>{`Replaces the client ${plain(plan.replaced.clientId)}`}</Text>
				)}
				{plan.backupPath !== undefined && <Text dimColor>{`A backup stays at ${plain(plan.backupPath)}`}</Text>}
				{plan.warnings.map(warning => (
					<Marked key={warning.type + warning.path} {...theme.warning}>
						<Text>{warningWords(warning)}</Text>
					</Marked>
				))}
			</Box>
			<DiffView lines={plan.diff} height={Math.max(3, rows - 16 - rowsOfFacts(plan))} />
			{typing && (
				<TextField label="Path:" initial={state.elsewhere ?? plan.path} onSubmit={text => send({type: 'text', text})} />
			)}
		</Screen>
	);
}

/** Who will be able to read the file. */
function modeWords({created, mode, before}: WritePlan): string {
	if (created) return 'Only you will be able to read it (mode 600).';
	const kept = before && `It keeps its mode, ${before.mode.toString(8)}.`;
	return mode === undefined ? (kept ?? '') : `It gets mode ${mode.toString(8)}.`;
}

/** How many rows the facts between path and diff take, beyond the mode's one. */
function rowsOfFacts({replaced, backupPath, warnings, path, resolvedPath}: WritePlan): number {
	const lines = [replaced.refreshToken, replaced.clientId, backupPath, path === resolvedPath ? undefined : path];
	return lines.filter(line => line !== undefined).length + 2 * warnings.length;
}
