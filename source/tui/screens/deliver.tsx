import {Box, Text, useStdout, useWindowSize} from 'ink';
import {useLayoutEffect, useRef} from 'react';
import {mask} from '../../system/mask.js';
import {deliverActions} from '../../wizard/actions/deliver.js';
import type {DeliverState} from '../../wizard/state.js';
import {deliverTitle, leavingWarning, untestedWords} from '../../wizard/words/deliver.js';
import {DeliveryList} from '../components/delivery-list.js';
import {Fact} from '../components/fact.js';
import {Lifetime} from '../components/lifetime.js';
import {Marked} from '../components/marked.js';
import {NoteLine} from '../components/note-line.js';
import {Screen, type ScreenProps} from '../components/screen.js';
import {useKeys} from '../keys.js';
import {theme} from '../theme.js';

/** The token, masked, and one key for each thing to do with it. Revealed, it has the screen for itself. */
export function DeliverScreen({state, send}: ScreenProps<DeliverState>) {
	const {grant, deliveries, leaving, note, unattended} = state;
	if (state.revealed) return <Revealed state={state} send={send} />;
	return (
		<Screen
			state={state}
			send={send}
			label="Deliver"
			title={deliverTitle(state)}
			keys={deliverActions(state)}
			otherKeys={{type: 'other-key'}}
			note={note}
		>
			{leaving && <Text color={theme.warning.color}>{leavingWarning}</Text>}
			<Fact name="Token">{mask(grant.refreshToken)}</Fact>
			<Lifetime asked={state.asked} expiresAt={grant.refreshTokenExpiresAt} />
			<Untested state={state} />
			{unattended?.failures.map(failure => (
				<NoteLine key={JSON.stringify(failure)} note={{type: 'failure', failure}} />
			))}
			<DeliveryList deliveries={deliveries} note={note} />
		</Screen>
	);
}

/** The whole token and next to nothing else, so that it never scrolls out of the window and stays behind. */
function Revealed({state, send}: ScreenProps<DeliverState>) {
	const {columns, rows} = useWindowSize();
	const size = useRef({columns, rows});
	const {stdout} = useStdout();
	// A terminal that changes its size breaks lines anew, and what Ink doesn't know of stays behind: all of it goes.
	useLayoutEffect(() => {
		if (size.current.columns === columns && size.current.rows === rows) return;
		stdout.write('\u001B[H\u001B[J');
		send({type: 'other-key'});
	}, [columns, rows, send, stdout]);
	useKeys(deliverActions(state), send, {otherKeys: {type: 'other-key'}});
	return (
		<Box flexDirection="column">
			<Text wrap="hard">{state.grant.refreshToken}</Text>
			<Text dimColor>{`The next key hides it.${state.asked.session.google.sandbox ? ' SANDBOX' : ''}`}</Text>
		</Box>
	);
}

/** What was found of the token, or that nothing was tried. */
function Untested({state}: {readonly state: DeliverState}) {
	const words = untestedWords(state);
	if (words === undefined) return null;
	return (
		<Marked {...theme.warning}>
			<Text>{words}</Text>
		</Marked>
	);
}
