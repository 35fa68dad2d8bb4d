import {Text} from 'ink';
import {isClientFileText} from '../../google/typed-client.js';
import {chooseClientWords} from '../../language/english/choose-client.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import {plain} from '../../system/plain-text.js';
import {back} from '../../wizard/actions/back.js';
import type {TypedClientState} from '../../wizard/state.js';
import {clientTypeChoices, typedClientTitle} from '../../wizard/words/typed-client.js';
import {Screen, type ScreenProps} from '../components/screen.js';
import {Select, selectHints} from '../components/select.js';
import {fieldHints, TextField} from '../components/text-field.js';

/** Type, client id and secret by hand, one after the other; the secret is never shown. */
export function TypedClientScreen({state, send}: ScreenProps<TypedClientState>) {
	const {type, clientId, note} = state;
	const submit = (text: string) => send({type: 'text', text});
	const words = chooseClientWords().typed;
	return (
		<Screen
			state={state}
			send={send}
			label={stepNamesWords().client}
			title={typedClientTitle(state)}
			hints={type === undefined ? selectHints() : fieldHints()}
			keys={[back()]}
			typing
			note={note}
			list={type === undefined ? <Select choices={clientTypeChoices()} onSelect={send} /> : undefined}
		>
			{type === undefined ? undefined : clientId === undefined ? (
				<TextField key="id" label={words.idField} isContent={isClientFileText} onSubmit={submit} />
			) : (
				<>
					<Text wrap="truncate">{words.givenId(plain(clientId))}</Text>
					<TextField key="secret" label={words.secretField} masked isContent={isClientFileText} onSubmit={submit} />
				</>
			)}
		</Screen>
	);
}
