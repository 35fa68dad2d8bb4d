import {Box, Text} from 'ink';
import {type CheckId, checkIds} from '../../google/check-token.js';
import type {CheckingState} from '../../wizard/state.js';
import {theme} from '../theme.js';
import {Spinner} from './spinner.js';

const labels = {
	refresh: 'Google trades it for an access token',
	'token-info': "It's this client's, and granted for Google Ads",
	accounts: 'Google Ads lists the accounts it reaches',
	names: 'The accounts can be called',
} as const satisfies Record<CheckId, string>;

/** What is tried, one line each: done, going on, still to come; of a failure, the one that failed alone, as its fix needs the room. */
export function Checklist({phase}: Pick<CheckingState, 'phase'>) {
	const at = phase.type === 'passed' ? checkIds.length : checkIds.indexOf(phase.check);
	const shown = phase.type === 'failed' ? [phase.check] : checkIds;
	return (
		<Box flexDirection="column">
			{shown.map(check => {
				const index = checkIds.indexOf(check);
				return (
					<Box key={check} columnGap={1}>
						<Mark isDone={index < at} phase={index === at ? phase.type : undefined} />
						<Text dimColor={index > at}>{labels[check]}</Text>
					</Box>
				);
			})}
		</Box>
	);
}

type MarkProps = {readonly isDone: boolean; readonly phase: CheckingState['phase']['type'] | undefined};

function Mark({isDone, phase}: MarkProps) {
	if (phase === 'running') return <Spinner />;
	const {mark, color} = phase === 'failed' ? theme.bad : isDone ? theme.good : {mark: ' ', color: undefined};
	return <Text {...(color === undefined ? {} : {color})}>{mark}</Text>;
}
