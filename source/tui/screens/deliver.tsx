import {Text} from 'ink';
import {consoleLinks, projectOf} from '../../google/console-links.js';
import {mask} from '../../system/mask.js';
import type {Note} from '../../wizard/note.js';
import type {DeliverState} from '../../wizard/state.js';
import {DeliveryList} from '../components/delivery-list.js';
import {Fact} from '../components/fact.js';
import {Screen, type ScreenProps} from '../components/screen.js';
import type {KeyBinding} from '../keys.js';
import {theme} from '../theme.js';

/** The token, masked, and one key for each thing to do with it. Revealed, it has the screen for itself. */
export function DeliverScreen({state, send}: ScreenProps<DeliverState>) {
	const {grant, deliveries, revealed, leaving, note} = state;
	const safe = deliveries.length > 0;
	return (
		<Screen
			state={state}
			send={send}
			label="Deliver"
			title={leaving ? 'leave without the token?' : safe ? 'anything else?' : 'your refresh token is ready'}
			keys={[
				{key: 'c', label: 'copy', message: {type: 'copy'}},
				{key: 'w', label: 'write a config', message: {type: 'choose-target'}},
				{key: 'e', label: '.env', message: {type: 'write', formatId: 'env'}},
				{key: 'a', label: 'default credentials', message: {type: 'write', formatId: 'adc'}},
				{key: 'p', label: 'pipe to a command', message: {type: 'pipe'}},
				...waysOut(state),
				{key: 'r', label: revealed ? 'hide' : 'reveal', message: revealed ? {type: 'other-key'} : {type: 'reveal'}},
				...(deliveries.some(({type}) => type === 'written')
					? [{key: 'u', label: 'undo the last write', message: {type: 'undo'} as const}]
					: []),
				{key: 'enter', label: leaving ? 'yes, leave' : 'done', message: {type: 'confirm'}},
				{key: 'esc', label: leaving ? 'no, stay' : 'back', message: {type: 'back'}},
			]}
			otherKeys={{type: 'other-key'}}
			note={note}
		>
			{leaving && (
				<Text color={theme.warning.color}>
					It's saved nowhere yet. Google won't show it again; you'd have to sign in once more.
				</Text>
			)}
			<Fact name="Refresh token">{revealed ? grant.refreshToken : mask(grant.refreshToken)}</Fact>
			{revealed && <Text dimColor>The next key hides it.</Text>}
			{!revealed && <Lifetime state={state} />}
			{!revealed && <DeliveryList deliveries={note && told.has(note.type) ? deliveries.slice(0, -1) : deliveries} />}
		</Screen>
	);
}

/** Notes that already tell of the last delivery. */
const told: ReadonlySet<string> = new Set(['copied', 'piped', 'written'] satisfies readonly Note['type'][]);

/** Keys for a file that couldn't be written as usual. */
function waysOut({note, asking: formatId}: DeliverState): readonly KeyBinding[] {
	if (note?.type !== 'failure' || formatId === undefined) return [];
	switch (note.failure.type) {
		case 'config-not-editable':
			return [{key: 'l', label: 'copy the lines to paste', message: {type: 'copy-lines', formatId}}];
		case 'config-hard-link':
		case 'config-busy':
			return [{key: 'o', label: 'overwrite it in place', message: {type: 'write', formatId, inPlace: true}}];
		default:
			return [];
	}
}

function Lifetime({state: {grant, asked}}: {readonly state: DeliverState}) {
	const {refreshTokenExpiresAt} = grant;
	if (refreshTokenExpiresAt === undefined) return null;
	const {audience} = consoleLinks(projectOf(asked.client));
	return (
		<Text color={theme.warning.color}>
			{`Google ends this token on ${refreshTokenExpiresAt.toISOString().slice(0, 10)}. Apps in Testing get 7 days: publish yours, then make a new token. ${audience}`}
		</Text>
	);
}
