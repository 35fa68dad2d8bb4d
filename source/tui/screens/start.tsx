import {Box, Text} from 'ink';
import {startFromZero} from '../../google/start-from-zero.js';
import {chooseClientWords} from '../../language/english/choose-client.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import {startActions} from '../../wizard/actions/start.js';
import type {StartState} from '../../wizard/state.js';
import {PasteBox, pasteKeys, usePasteBox} from '../components/paste-box.js';
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
	const {title, watching} = chooseClientWords().pages;
	return (
		<Screen
			state={state}
			send={send}
			label={stepNamesWords().client}
			title={title(at + 1, startFromZero.length, page.title)}
			keys={[
				...startActions(state),
				{key: 'right', label: '', message: {type: 'next-page'}},
				{key: 'left', label: '', message: {type: 'previous-page'}},
			]}
			{...(paste.isOpen && pasteKeys())}
			note={note}
		>
			<Text>{page.text}</Text>
			<Text underline>{page.url}</Text>
			{paste.isOpen ? (
				<PasteBox gathered={paste.gathered} />
			) : (
				<Box columnGap={1} marginTop={roomy ? 1 : 0}>
					<Spinner slow />
					<Text dimColor>{watching}</Text>
				</Box>
			)}
		</Screen>
	);
}
