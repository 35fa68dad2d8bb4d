import {basename} from 'node:path';
import {Text} from 'ink';
import type {ConfiguredClient} from '../../configs/configured-clients.js';
import {clientSummary} from '../../google/client-summary.js';
import {plain} from '../../system/plain-text.js';
import {explain} from '../../wizard/explain/index.js';
import type {Intent} from '../../wizard/message.js';
import type {ClientState, FoundClient} from '../../wizard/state.js';
import {PasteBox, usePasteBox} from '../components/paste-box.js';
import {Screen, type ScreenProps} from '../components/screen.js';
import {type Choice, Select, selectHints} from '../components/select.js';
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
			{!typing && <Select choices={choices(found ?? [], configured)} isActive={!paste.isOpen} onSelect={send} />}
			{paste.isOpen && <PasteBox gathered={paste.gathered} />}
			{!busy && roomy && (
				<Text dimColor>You can also paste or drop the file, or paste the JSON itself, right here.</Text>
			)}
		</Screen>
	);
}

function choices(
	found: readonly FoundClient[],
	configured: readonly ConfiguredClient[],
): ReadonlyArray<Choice<Intent>> {
	return [
		...found.map(file => ({
			label: plain(file.name, 44),
			hint: about(file),
			value: {type: 'choose-client', found: file} as const,
		})),
		...configured.map(client => ({
			label: `The client in ${plain(basename(client.path), 32)}`,
			hint: plain(client.clientId, 40),
			value: {type: 'choose-configured', configured: client} as const,
		})),
		{label: 'Type or paste the path of a client_secret.json', value: {type: 'type-path'}},
		{label: 'Type the client ID and secret', value: {type: 'type-client'}},
		{label: "I don't have one yet: show me how", value: {type: 'start-from-zero'}},
		{label: 'Practise in the sandbox, without a Google account', value: {type: 'practise'}},
	];
}

function about({content, folder, modifiedAt}: FoundClient): string {
	const when = modifiedAt.toISOString().slice(0, 10);
	const {type, project} = 'clientId' in content ? clientSummary(content) : {type: explain(content).title, project: ''};
	return [type, project, `in ${plain(basename(folder))}`, when].filter(part => part !== '').join(' · ');
}
