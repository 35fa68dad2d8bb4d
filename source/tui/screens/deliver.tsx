import {Box, Text} from 'ink';
import {mask} from '../../system/mask.js';
import {explain} from '../../wizard/explain/index.js';
import type {Note} from '../../wizard/note.js';
import type {DeliverState} from '../../wizard/state.js';
import {wayOut} from '../../wizard/way-out.js';
import {DeliveryList} from '../components/delivery-list.js';
import {Fact} from '../components/fact.js';
import {Lifetime} from '../components/lifetime.js';
import {Marked} from '../components/marked.js';
import {NoteLine} from '../components/note-line.js';
import {Screen, type ScreenProps} from '../components/screen.js';
import {type KeyBinding, useKeys} from '../keys.js';
import {theme} from '../theme.js';
import {useWindowSize} from '../use-window-size.js';

/** The token, masked, and one key for each thing to do with it. Revealed, it has the screen for itself. */
export function DeliverScreen({state, send}: ScreenProps<DeliverState>) {
	const {grant, deliveries, leaving, note, unattended} = state;
	if (state.revealed) return <Revealed state={state} send={send} />;
	const safe = deliveries.length > 0;
	return (
		<Screen
			state={state}
			send={send}
			label="Deliver"
			title={leaving ? 'leave without the token?' : safe ? 'anything else?' : 'your refresh token is ready'}
			keys={keysOf(state)}
			otherKeys={{type: 'other-key'}}
			note={note}
		>
			{leaving && (
				<Text color={theme.warning.color}>
					It's saved nowhere yet. Google won't show it again; you'd have to sign in once more.
				</Text>
			)}
			<Fact name="Token">{mask(grant.refreshToken)}</Fact>
			<Lifetime asked={state.asked} expiresAt={grant.refreshTokenExpiresAt} />
			<Untested state={state} />
			{unattended?.failures.map(failure => (
				<NoteLine key={JSON.stringify(failure)} note={{type: 'failure', failure}} />
			))}
			<DeliveryList deliveries={note && told.has(note.type) ? deliveries.slice(0, -1) : deliveries} />
		</Screen>
	);
}

function keysOf(state: DeliverState): readonly KeyBinding[] {
	const {deliveries, revealed, leaving} = state;
	return [
		{key: 'c', label: 'copy', message: {type: 'copy'}},
		{key: 'w', label: 'write a config', message: {type: 'choose-target'}},
		{key: 'e', label: '.env', message: {type: 'write', formatId: 'env'}},
		{key: 'a', label: 'default credentials', message: {type: 'write', formatId: 'adc'}},
		{key: 'p', label: 'pipe to a command', message: {type: 'pipe'}},
		...waysOut(state),
		state.proof?.type === 'passed'
			? {key: 't', label: 'choose the account', message: {type: 'change-account'}}
			: {key: 'k', label: 'check it', message: {type: 'check-again'}},
		{key: 'r', label: 'reveal', message: {type: revealed ? 'other-key' : 'reveal'}},
		...(deliveries.some(({type}) => type === 'written')
			? [{key: 'u', label: 'undo the last write', message: {type: 'undo'} as const}]
			: []),
		{key: 'v', label: 'revoke', message: {type: 'revoke'}},
		{key: 'enter', label: leaving ? 'yes, leave' : 'done', message: {type: 'confirm'}},
		{key: 'esc', label: leaving ? 'no, stay' : 'back', message: {type: 'back'}},
	];
}

/** The whole token and next to nothing else, so that it never scrolls out of the window and stays behind. */
function Revealed({state, send}: ScreenProps<DeliverState>) {
	const {columns, rows} = useWindowSize();
	const {refreshToken} = state.grant;
	useKeys(keysOf(state), send, {otherKeys: {type: 'other-key'}});
	const fits = Math.ceil(refreshToken.length / columns) + 2 < rows;
	return (
		<Box flexDirection="column">
			{fits ? (
				<Text wrap="hard">{refreshToken}</Text>
			) : (
				<Text color={theme.warning.color}>This window is too small for it.</Text>
			)}
			<Text dimColor wrap="truncate">
				{`The next key hides it.${state.asked.session.google.sandbox ? ' SANDBOX' : ''}`}
			</Text>
		</Box>
	);
}

/** Notes that already tell of the last delivery. */
const told: ReadonlySet<string> = new Set(['copied', 'piped', 'written'] satisfies readonly Note['type'][]);

/** Keys for a file that couldn't be written as usual. */
function waysOut({note, asking}: DeliverState): readonly KeyBinding[] {
	if (note?.type !== 'failure' || asking === undefined) return [];
	switch (wayOut(note.failure)) {
		case 'copy-lines':
			return [{key: 'l', label: 'copy the lines to paste', message: {type: 'copy-lines', formatId: asking.formatId}}];
		case 'in-place':
			return [{key: 'o', label: 'overwrite it in place', message: {type: 'write', ...asking, inPlace: true}}];
		default:
			return [];
	}
}

/** The token can be delivered all the same, but nobody should forget what was found, or that nothing was tried. */
function Untested({state: {proof}}: {readonly state: DeliverState}) {
	if (proof?.type === 'passed') return null;
	return (
		<Marked {...theme.warning}>
			<Text>{proof ? `The check failed: ${explain(proof.failure).title}.` : "It hasn't been tried yet."}</Text>
		</Marked>
	);
}
