import {Box, Text} from 'ink';
import {formats} from '../../configs/formats.js';
import type {DoneState} from '../../wizard/state.js';
import {DeliveryList} from '../components/delivery-list.js';
import {Screen, type ScreenProps} from '../components/screen.js';

/** The last frame: what was delivered, and the code that uses it. Nothing secret is left. */
export function DoneScreen({state, send}: ScreenProps<DoneState>) {
	const {deliveries} = state;
	const lastFormat = deliveries.findLast(delivery => delivery.type === 'written')?.formatId;
	return (
		<Screen state={state} send={send} tone="answered" label="Done" title={title(state)} keys={[]}>
			<DeliveryList deliveries={deliveries} />
			{lastFormat !== undefined && <Usage {...formats[lastFormat].usage({})} />}
		</Screen>
	);
}

function title({deliveries, asked}: DoneState): string {
	if (deliveries.length === 0) return 'the token was not saved';
	return asked.session.google.sandbox
		? 'well practised; this token works in the sandbox only'
		: 'you can use the Google Ads API now';
}

function Usage({code, run}: {readonly code: string; readonly run: string}) {
	return (
		<Box flexDirection="column" marginTop={1}>
			<Text dimColor>Use it like this:</Text>
			{code.split('\n').map(line => (
				<Text key={line}>{`  ${line}`}</Text>
			))}
			<Text dimColor>{`Run it with: ${run}`}</Text>
		</Box>
	);
}
