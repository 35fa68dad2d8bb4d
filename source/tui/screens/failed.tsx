import {Box, Text} from 'ink';
import {explain} from '../../wizard/explain/index.js';
import type {FailedState} from '../../wizard/state.js';
import {Screen, type ScreenProps} from '../components/screen.js';
import {theme} from '../theme.js';

/** What happened, why, and what to do now. */
export function FailedScreen({state, send}: ScreenProps<FailedState>) {
	const {title, cause, fix, link} = explain(state.failure);
	return (
		<Screen
			state={state}
			send={send}
			tone="failed"
			label={state.back.step === 'consent' ? 'Sign-in' : 'Client'}
			title={title}
			keys={[
				{key: 'enter', label: state.back.step === 'consent' ? 'try again' : 'choose a client', message: {type: 'confirm'}},
				...(link === undefined ? [] : [{key: 'o', label: 'open the page', message: {type: 'open'} as const}]),
				{key: 'esc', label: 'back', message: {type: 'back'}},
				{key: 'q', label: 'leave', message: {type: 'leave'}},
			]}
			note={state.note}
		>
			<Text>{cause}</Text>
			<Box flexDirection="column" marginTop={1}>
				{fix.map((step, index) => (
					<Text key={step}>{`${index + 1}. ${step}`}</Text>
				))}
			</Box>
			{link !== undefined && <Text color={theme.accent}>{link}</Text>}
		</Screen>
	);
}
