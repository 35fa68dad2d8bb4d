import {Text} from 'ink';
import {endsWords} from '../../language/english/ends.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import {failedActions} from '../../wizard/actions/failed.js';
import {explainForFlags} from '../../wizard/explain/for-flags.js';
import type {FailedState} from '../../wizard/state.js';
import {FixSteps} from '../components/fix-steps.js';
import {Screen, type ScreenProps} from '../components/screen.js';

/** What happened, why, and what to do now. */
export function FailedScreen({state, send}: ScreenProps<FailedState>) {
	const {title, cause, fix, link} = explainForFlags(state.failure);
	const {signIn, client} = stepNamesWords();
	return (
		<Screen
			state={state}
			send={send}
			tone="failed"
			label={state.back.step === 'consent' ? signIn : client}
			title={title}
			keys={failedActions(state)}
			note={state.note}
		>
			<Text>{cause}</Text>
			<FixSteps steps={fix} link={link} />
			{state.kept && <Text>{endsWords().kept}</Text>}
		</Screen>
	);
}
