import {Text} from 'ink';
import type {ClientType} from '../../google/client.js';
import type {TypedClientState} from '../../wizard/state.js';
import {Screen, type ScreenProps} from '../components/screen.js';
import {type Choice, Select, selectHints} from '../components/select.js';
import {fieldHints, TextField} from '../components/text-field.js';

const types: ReadonlyArray<Choice<ClientType>> = [
	{label: 'Desktop app', hint: 'recommended: nothing to register', value: 'desktop'},
	{label: 'Web application', hint: 'needs a registered redirect URI', value: 'web'},
];

/** Type, client id and secret by hand, one after the other; the secret is never shown. */
export function TypedClientScreen({state, send}: ScreenProps<TypedClientState>) {
	const {type, clientId, note} = state;
	const submit = (text: string) => send({type: 'text', text});
	return (
		<Screen
			state={state}
			send={send}
			label="Client"
			title={title(state)}
			hints={type === undefined ? selectHints : fieldHints}
			keys={[{key: 'esc', label: 'back', message: {type: 'back'}}]}
			typing
			note={note}
		>
			{type === undefined && (
				<Select choices={types} onSelect={clientType => send({type: 'choose-type', clientType})} />
			)}
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

function title({type, clientId}: TypedClientState): string {
	if (type === undefined) return 'what type is it?';
	return clientId === undefined ? 'its client ID' : 'its client secret (not shown as you type)';
}
