import {Box, Text} from 'ink';
import {checkIds} from '../../google/checks.js';
import {checkingWords} from '../../language/english/checking.js';
import {phrasesWords} from '../../language/english/phrases.js';
import type {CheckingState} from '../../wizard/state.js';
import {checkWords} from '../../wizard/words/checking.js';
import {theme} from '../theme.js';
import {Spinner} from './spinner.js';

/** What is tried, one line each: done, going on, still to come; of a failure, the one that failed alone, as its fix needs the room. */
export function Checklist({phase}: Pick<CheckingState, 'phase'>) {
	const at = phase.type === 'passed' ? checkIds.length : checkIds.indexOf(phase.check);
	const shown = phase.type === 'failed' ? [phase.check] : checkIds;
	const {labelled} = phrasesWords();
	return (
		<Box flexDirection="column" aria-role="list">
			{shown.map(check => {
				const index = checkIds.indexOf(check);
				return (
					<Box
						key={check}
						columnGap={1}
						aria-role="listitem"
						aria-label={labelled(spoken(index, at, phase.type), checkWords(check, phase))}
					>
						<Mark isDone={index < at} phase={index === at ? phase.type : undefined} />
						<Text dimColor={index > at}>{checkWords(check, phase)}</Text>
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

/** How far a check is, as nobody hears a mark. */
function spoken(index: number, at: number, phase: CheckingState['phase']['type']): string {
	const {passed, running, failed, toCome} = checkingWords().progress;
	if (index !== at) return index < at ? passed : toCome;
	return phase === 'failed' ? failed : running;
}
