import {Text} from 'ink';
import {useRef} from 'react';
import {chooseClientWords} from '../../language/english/choose-client.js';
import {fieldsWords} from '../../language/english/fields.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import {back} from '../../wizard/actions/back.js';
import type {ClientState} from '../../wizard/state.js';
import {clientChoices} from '../../wizard/words/client-choices.js';
import {PasteBox, pasteKeys, usePasteBox} from '../components/paste-box.js';
import {Screen, type ScreenProps} from '../components/screen.js';
import {Select, selectHints} from '../components/select.js';
import {fieldHints, TextField} from '../components/text-field.js';
import {useRoomy} from '../use-roomy.js';

/** Which OAuth client to use: found here, named, pasted, typed, made from nothing, or the sandbox's. */
export function ClientScreen({state, send}: ScreenProps<ClientState>) {
	const {found, configured = [], typing, note} = state;
	// Of the list and the field, one is away while the other is here.
	const focus = useRef(0);
	const draft = useRef('');
	const roomy = useRoomy();
	const paste = usePasteBox(text => send({type: 'text', text}), !typing);
	const words = chooseClientWords();
	return (
		<Screen
			state={state}
			send={send}
			label={stepNamesWords().client}
			title={found === undefined ? words.looking : words.which}
			hints={typing ? fieldHints() : selectHints()}
			keys={[{key: 'n', label: words.startFromZero, message: {type: 'start-from-zero'}}, ...(typing ? [back()] : [])]}
			typing={typing}
			{...(paste.isOpen && pasteKeys())}
			note={note}
			list={
				typing ? undefined : <Select choices={clientChoices(found ?? [], configured)} focus={focus} onSelect={send} />
			}
			below={paste.isOpen ? <PasteBox gathered={paste.gathered} /> : roomy && <Text dimColor>{words.pasteHint}</Text>}
		>
			{typing ? (
				<TextField label={fieldsWords().path} takesPaste draft={draft} onSubmit={text => send({type: 'text', text})} />
			) : undefined}
		</Screen>
	);
}
