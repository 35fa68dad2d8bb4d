import {Box, Text} from 'ink';
import {startFromZero} from '../../google/start-from-zero.js';
import {startActions} from '../../wizard/actions/start.js';
import type {StartState} from '../../wizard/state.js';
import {PasteBox, usePasteBox} from '../components/paste-box.js';
import {Screen, type ScreenProps} from '../components/screen.js';
import {Spinner} from '../components/spinner.js';
import {useRoomy} from '../use-roomy.js';

/** The console's pages from nothing to a client file, one at a time, while we watch for the file. */
export function StartScreen({state, send}: ScreenProps<StartState>) {
	const {at, note} = state;
	const roomy = useRoomy();
	const paste = usePasteBox(text => send({type: 'text', text}));
	const page = startFromZero[at];
	if (!page) return null;
	return (
		<Screen
			state={state}
			send={send}
			label="Client"
			title={`${at + 1} of ${startFromZero.length}: ${page.title}`}
			keys={[
				...startActions(state),
				{key: 'right', label: '', message: {type: 'next-page'}},
				{key: 'left', label: '', message: {type: 'previous-page'}},
			]}
			typing={paste.isOpen}
			note={note}
		>
			<Text>{page.text}</Text>
			<Text underline>{page.url}</Text>
			{paste.isOpen ? (
				<PasteBox gathered={paste.gathered} />
			) : (
				<Box columnGap={1} marginTop={roomy ? 1 : 0}>
					<Spinner slow />
					<Text dimColor>Watching for client_secret*.json in Downloads and here; I'll go on when it lands.</Text>
				</Box>
			)}
		</Screen>
	);
}
