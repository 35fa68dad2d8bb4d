import {Box, Text} from 'ink';
import type {Usage} from '../../configs/usage.js';
import type {DoneState} from '../../wizard/state.js';
import {DeliveryList} from '../components/delivery-list.js';
import {Lifetime} from '../components/lifetime.js';
import {NoteLine} from '../components/note-line.js';
import {Screen, type ScreenProps} from '../components/screen.js';

/** The last frame: what was delivered, and the first program that uses it. Nothing secret is left. */
export function DoneScreen({state, send}: ScreenProps<DoneState>) {
	const {asked, grant, proof, deliveries} = state;
	const last = deliveries.findLast(delivery => delivery.type === 'written');
	return (
		<Screen state={state} send={send} tone="answered" label="Done" title={title(state)} keys={[]}>
			<DeliveryList deliveries={deliveries} />
			<Lifetime asked={asked} expiresAt={grant.refreshTokenExpiresAt} />
			{proof?.type === 'failed' && <NoteLine note={{type: 'failure', failure: proof.failure}} />}
			{last && <FirstProgram {...last.usage} />}
		</Screen>
	);
}

function title({deliveries, asked, proof}: DoneState): string {
	if (deliveries.length === 0) return 'the token was not saved';
	if (asked.session.google.sandbox) return 'well practised; this token works in the sandbox only';
	return proof?.type === 'passed' ? 'you can use the Google Ads API now' : 'the token is saved';
}

function FirstProgram({file, code, run}: Usage) {
	return (
		<Box flexDirection="column" marginTop={1}>
			<Text dimColor>{`A first call with it, ${file}:`}</Text>
			{code.split('\n').map((line, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: lines of a program that never changes; two may be alike
				<Text key={index}>{`  ${line}`}</Text>
			))}
			<Text dimColor>{`Run it with: ${run}`}</Text>
		</Box>
	);
}
