import {Box, Text} from 'ink';
import {deliverWords} from '../../language/english/deliver.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import {mask} from '../../system/mask.js';
import {deliverActions} from '../../wizard/actions/deliver.js';
import type {DeliverState} from '../../wizard/state.js';
import {deliverTitle, leavingWords, untestedWords} from '../../wizard/words/deliver.js';
import {DeliveryList} from '../components/delivery-list.js';
import {Fact} from '../components/fact.js';
import {Lifetime} from '../components/lifetime.js';
import {NoteLine} from '../components/note-line.js';
import {Screen, type ScreenProps} from '../components/screen.js';
import {Warning} from '../components/warning.js';
import {useKeys} from '../keys.js';
import {useWindowSize} from '../use-window-size.js';

/** The token, masked, and one key for each thing to do with it. Revealed, it has the screen for itself. */
export function DeliverScreen({state, send}: ScreenProps<DeliverState>) {
	const {grant, deliveries, note, unattended} = state;
	const words = deliverWords();
	const leaving = leavingWords(state);
	if (state.revealed) return <Revealed state={state} send={send} />;
	return (
		<Screen
			state={state}
			send={send}
			label={stepNamesWords().deliver}
			title={deliverTitle(state)}
			keys={deliverActions(state)}
			otherKeys={{type: 'other-key'}}
			note={note}
		>
			{leaving !== undefined && <Warning>{leaving}</Warning>}
			<Fact name={words.token}>{mask(grant.refreshToken)}</Fact>
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
	const {refreshToken} = state.grant;
	useKeys([], send, {otherKeys: {type: 'other-key'}});
	const {tooSmall, nextKeyHides} = deliverWords();
	const fits = Math.ceil(refreshToken.length / columns) + 2 < rows;
	return (
		<Box flexDirection="column">
			{fits ? <Text wrap="hard">{refreshToken}</Text> : <Warning>{tooSmall}</Warning>}
			<Text dimColor wrap="truncate">
				{`${nextKeyHides}${state.asked.session.google.sandbox ? ' SANDBOX' : ''}`}
			</Text>
		</Box>
	);
}

/** What was found of the token, or that nothing was tried. */
function Untested({state}: {readonly state: DeliverState}) {
	const words = untestedWords(state);
	if (words === undefined) return null;
	return <Warning>{words}</Warning>;
}
