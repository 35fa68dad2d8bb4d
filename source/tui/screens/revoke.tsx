import {Box, Text} from 'ink';
import {deliverWords} from '../../language/english/deliver.js';
import {revokingWords} from '../../language/english/revoking.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import {mask} from '../../system/mask.js';
import {revokeActions} from '../../wizard/actions/revoke.js';
import {lastWrite} from '../../wizard/delivery.js';
import type {RevokeState} from '../../wizard/state.js';
import {revokeWarning} from '../../wizard/words/revoke.js';
import {DeliveryList} from '../components/delivery-list.js';
import {Fact} from '../components/fact.js';
import {Screen, type ScreenProps} from '../components/screen.js';
import {Spinner} from '../components/spinner.js';
import {Warning} from '../components/warning.js';
import {useRoomy} from '../use-roomy.js';

/** What revoking means, before it's done; and what is left to do after. */
export function RevokeScreen({state, send}: ScreenProps<RevokeState>) {
	const {from, phase, note} = state;
	const roomy = useRoomy();
	const words = revokingWords();
	return (
		<Screen
			state={state}
			send={send}
			label={stepNamesWords().revoke}
			title={words.titles[phase]}
			keys={revokeActions(state)}
			note={note}
		>
			{phase === 'asking' && (
				<>
					<Fact name={deliverWords().token}>{mask(from.grant.refreshToken)}</Fact>
					<Box marginTop={roomy ? 1 : 0}>
						<Warning>{revokeWarning(state)}</Warning>
					</Box>
				</>
			)}
			{phase === 'revoking' && <Spinner />}
			{phase === 'revoked' && lastWrite(state.from.deliveries) && (
				<>
					<Text>{words.stillHeld}</Text>
					<DeliveryList deliveries={from.deliveries.filter(({type}) => type === 'written')} />
				</>
			)}
		</Screen>
	);
}
