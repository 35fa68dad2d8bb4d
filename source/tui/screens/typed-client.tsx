import {Text} from 'ink';
import type {TypedClientState} from '../../wizard/state.js';
import {clientTypeChoices, typedClientTitle} from '../../wizard/words/typed-client.js';
import {Screen, type ScreenProps} from '../components/screen.js';
import {Select, selectHints} from '../components/select.js';
import {fieldHints, TextField} from '../components/text-field.js';

/** Type, client id and secret by hand, one after the other; the secret is never shown. */
export function TypedClientScreen({state, send}: ScreenProps<TypedClientState>) {
	const {type, clientId, note} = state;
	const submit = (text: string) => send({type: 'text', text});
	return (
		<Screen
			state={state}
			send={send}
			label="Client"
			title={typedClientTitle(state)}
			hints={type === undefined ? selectHints : fieldHints}
			keys={[{key: 'esc', label: 'back', message: {type: 'back'}}]}
			typing
			note={note}
		>
			{type === undefined && <Select choices={clientTypeChoices} onSelect={send} />}
			{type !== undefined && clientId === undefined && <TextField key="id" label="Client ID:" onSubmit={submit} />}
			{type !== undefined && clientId !== undefined && (
				<>
					<Text wrap="truncate">{`Client ID: ${clientId}`}</Text>
					<TextField key="secret" label="Client secret:" masked onSubmit={submit} />
				</>
			)}
		</Screen>
	);
}
