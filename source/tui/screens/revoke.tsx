import {Box, Text} from 'ink';
import {projectOf} from '../../google/console-links.js';
import {mask} from '../../system/mask.js';
import {plain} from '../../system/plain-text.js';
import type {RevokeState} from '../../wizard/state.js';
import {lastWrite} from '../../wizard/steps/revoke.js';
import {DeliveryList} from '../components/delivery-list.js';
import {Fact} from '../components/fact.js';
import {Screen, type ScreenProps} from '../components/screen.js';
import {Spinner} from '../components/spinner.js';
import type {KeyBinding} from '../keys.js';
import {theme} from '../theme.js';
import {useRoomy} from '../use-roomy.js';

const titles = {
	asking: 'take this token back?',
	revoking: 'telling Google...',
	revoked: 'the token is revoked',
} as const satisfies Record<RevokeState['phase'], string>;

/** What revoking means, before it's done; and what is left to do after. */
export function RevokeScreen({state, send}: ScreenProps<RevokeState>) {
	const {from, phase, note} = state;
	const {client} = from.asked;
	const roomy = useRoomy();
	return (
		<Screen state={state} send={send} label="Revoke" title={titles[phase]} keys={keysOf(state)} note={note}>
			{phase === 'asking' && (
				<>
					<Fact name="Token">{mask(from.grant.refreshToken)}</Fact>
					<Box marginTop={roomy ? 1 : 0}>
						<Text color={theme.warning.color}>
							{`Google takes back all that this Google Account has granted to the project ${plain(projectOf(client))}: every token of every client in it, on every machine. Programs that use one stop working within the hour.`}
						</Text>
					</Box>
				</>
			)}
			{phase === 'revoking' && <Spinner />}
			{phase === 'revoked' && lastWrite(state) && (
				<>
					<Text>These files still hold it:</Text>
					<DeliveryList deliveries={from.deliveries.filter(({type}) => type === 'written')} />
				</>
			)}
		</Screen>
	);
}

function keysOf(state: RevokeState): readonly KeyBinding[] {
	switch (state.phase) {
		case 'asking':
			return [
				{key: 'y', label: 'yes, revoke it', message: {type: 'revoke'}},
				{key: 'esc', label: 'no, back', message: {type: 'back'}},
			];
		case 'revoking':
			return [];
		case 'revoked':
			return [
				...(lastWrite(state) ? [{key: 'u', label: 'undo the last write', message: {type: 'undo'} as const}] : []),
				{key: 'enter', label: 'sign in anew', message: {type: 'confirm'}},
				{key: 'q', label: 'leave', message: {type: 'leave'}},
			];
	}
}
