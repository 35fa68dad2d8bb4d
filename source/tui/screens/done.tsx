import {Box, Text} from 'ink';
import type {Usage} from '../../configs/usage.js';
import {endsWords} from '../../language/english/ends.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import {lastWrite} from '../../wizard/delivery.js';
import type {DoneState} from '../../wizard/state.js';
import {doneTitle} from '../../wizard/words/ends.js';
import {DeliveryList} from '../components/delivery-list.js';
import {Lifetime} from '../components/lifetime.js';
import {NoteLine} from '../components/note-line.js';
import {Screen, type ScreenProps} from '../components/screen.js';

/** The last frame: what was delivered, and the first program that uses it. Nothing secret is left. */
export function DoneScreen({state, send}: ScreenProps<DoneState>) {
	const {asked, grant, proof, deliveries, failures = []} = state;
	const last = lastWrite(deliveries);
	return (
		<Screen state={state} send={send} tone="answered" label={stepNamesWords().done} title={doneTitle(state)} keys={[]}>
			<DeliveryList deliveries={deliveries} />
			{failures.map(failure => (
				<NoteLine key={JSON.stringify(failure)} note={{type: 'failure', failure}} />
			))}
			<Lifetime asked={asked} expiresAt={grant.refreshTokenExpiresAt} />
			{proof?.type === 'failed' && <NoteLine note={{type: 'failure', failure: proof.failure}} />}
			{last && <FirstProgram {...last.usage} />}
		</Screen>
	);
}

function FirstProgram({file, code, run}: Usage) {
	const words = endsWords();
	return (
		<Box flexDirection="column" marginTop={1}>
			<Text dimColor>{words.firstCall(file)}</Text>
			<Lines text={code} />
			<Text dimColor>{words.run}</Text>
			<Lines text={run} />
		</Box>
	);
}

/** To be copied: a line is broken where it's too long, and nowhere else. */
function Lines({text}: {readonly text: string}) {
	return text.split('\n').map((line, index) => (
		// biome-ignore lint/suspicious/noArrayIndexKey: lines that never change; two may be alike
		<Text key={index}>{`  ${line}`}</Text>
	));
}
