import {Box, Text} from 'ink';
import {mask} from '../../system/mask.js';
import {revokeActions} from '../../wizard/actions/revoke.js';
import {lastWrite} from '../../wizard/delivery.js';
import type {RevokeState} from '../../wizard/state.js';
import {revokeTitles, revokeWarning} from '../../wizard/words/revoke.js';
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
	return (
		<Screen
			state={state}
			send={send}
			label="Revoke"
			title={revokeTitles[phase]}
			keys={revokeActions(state)}
			note={note}
		>
			{phase === 'asking' && (
				<>
					<Fact name="Token">{mask(from.grant.refreshToken)}</Fact>
					<Box marginTop={roomy ? 1 : 0}>
						<Warning>{revokeWarning(state)}</Warning>
					</Box>
				</>
			)}
			{phase === 'revoking' && <Spinner />}
			{phase === 'revoked' && lastWrite(state.from.deliveries) && (
				<>
					<Text>These files still hold it:</Text>
					<DeliveryList deliveries={from.deliveries.filter(({type}) => type === 'written')} />
				</>
			)}
		</Screen>
	);
}
