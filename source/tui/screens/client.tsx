import {Text} from 'ink';
import type {ClientState} from '../../wizard/state.js';
import {clientChoices} from '../../wizard/words/client-choices.js';
import {PasteBox, usePasteBox} from '../components/paste-box.js';
import {Screen, type ScreenProps} from '../components/screen.js';
import {Select, selectHints} from '../components/select.js';
import {fieldHints, TextField} from '../components/text-field.js';
import {useRoomy} from '../use-roomy.js';

/** Which OAuth client to use: found here, named, pasted, typed, made from nothing, or the sandbox's. */
export function ClientScreen({state, send}: ScreenProps<ClientState>) {
	const {found, configured = [], typing, note} = state;
	const roomy = useRoomy();
	const paste = usePasteBox(text => send({type: 'text', text}), !typing);
	const busy = typing || paste.isOpen;
	return (
		<Screen
			state={state}
			send={send}
			label="Client"
			title={found === undefined ? 'looking for client_secret*.json...' : 'which OAuth client?'}
			hints={typing ? fieldHints : selectHints}
			keys={[
				{key: 'n', label: 'start from zero', message: {type: 'start-from-zero'}},
				...(typing ? [{key: 'esc', label: 'back', message: {type: 'back'} as const}] : []),
			]}
			typing={busy}
			note={note}
		>
			{typing && <TextField label="Path:" takesPaste onSubmit={text => send({type: 'text', text})} />}
			{!typing && <Select choices={clientChoices(found ?? [], configured)} isActive={!paste.isOpen} onSelect={send} />}
			{paste.isOpen && <PasteBox gathered={paste.gathered} />}
			{!busy && roomy && (
				<Text dimColor>You can also paste or drop the file, or paste the JSON itself, right here.</Text>
			)}
		</Screen>
	);
}
