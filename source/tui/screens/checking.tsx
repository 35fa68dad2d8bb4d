import {Box, Text} from 'ink';
import {useEffect} from 'react';
import type {Proven} from '../../google/check-token.js';
import {checkingWords} from '../../language/english/checking.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import {checkingActions} from '../../wizard/actions/checking.js';
import {explainForNewToken} from '../../wizard/explain/for-new-token.js';
import type {CheckingState} from '../../wizard/state.js';
import {reachedFacts, sunsetWords, ungrantedWords} from '../../wizard/words/checking.js';
import {Checklist} from '../components/checklist.js';
import {Fact} from '../components/fact.js';
import {FixSteps} from '../components/fix-steps.js';
import {Lifetime} from '../components/lifetime.js';
import {Screen, type ScreenProps} from '../components/screen.js';
import {Warning} from '../components/warning.js';
import {useRoomy} from '../use-roomy.js';

/** Names of accounts may need Unicode's tables: they're loaded while Google is asked, so that no key waits for them. */
const loadGraphemes = () => void new Intl.Segmenter().segment('東');

/** The token is tried before anything is written; what came back, or what stands in the way. */
export function CheckingScreen({state, send}: ScreenProps<CheckingState>) {
	const {from, phase, note} = state;
	const {asked, grant} = from;
	const failure = phase.type === 'failed' ? explainForNewToken(phase.failure) : undefined;
	const ungranted = ungrantedWords(asked, grant);
	const roomy = useRoomy();
	const {running, passed} = checkingWords();
	useEffect(loadGraphemes, []);
	return (
		<Screen
			state={state}
			send={send}
			label={stepNamesWords().checking}
			tone={failure ? 'failed' : 'current'}
			title={failure?.title ?? (phase.type === 'passed' ? passed : running)}
			keys={checkingActions(state)}
			note={note}
		>
			{(roomy || phase.type === 'running') && <Checklist phase={phase} />}
			<Box flexDirection="column" marginTop={roomy && phase.type !== 'running' ? 1 : 0}>
				{phase.type === 'passed' && (
					<>
						<Reached proven={phase.proven} />
						{ungranted !== undefined && <Warning>{ungranted}</Warning>}
						<Lifetime asked={asked} expiresAt={grant.refreshTokenExpiresAt} />
					</>
				)}
				{failure && (
					<>
						<Text>{failure.cause}</Text>
						<FixSteps steps={failure.fix} link={failure.link} />
					</>
				)}
			</Box>
		</Screen>
	);
}

/** Whose accounts these are. */
function Reached({proven}: {readonly proven: Proven}) {
	const sunset = sunsetWords(proven);
	return (
		<>
			{reachedFacts(proven).map(({name, text}) => (
				<Fact key={text} name={name}>
					{text}
				</Fact>
			))}
			{sunset !== undefined && <Warning>{sunset}</Warning>}
		</>
	);
}
