import {Box, Text} from 'ink';
import {signInWords} from '../../language/english/sign-in.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import {signInActions} from '../../wizard/actions/sign-in.js';
import type {SignIn} from '../../wizard/sign-in.js';
import type {SignInState} from '../../wizard/state.js';
import {PasteBox, pasteKeys, usePasteBox} from '../components/paste-box.js';
import {Screen, type ScreenProps} from '../components/screen.js';
import {Spinner} from '../components/spinner.js';
import {Warning} from '../components/warning.js';
import {useRoomy} from '../use-roomy.js';
import {BrowsersScreen} from './browsers.js';
import {BrowserElsewhere, OpenPasteBox} from './sign-in-elsewhere.js';
import {HelpScreen} from './sign-in-help.js';

/** The wait for the browser, the exchange that follows, and help for what the browser may show meanwhile. */
export function SignInScreen(props: ScreenProps<SignInState>) {
	const {help, phase} = props.state;
	if (help !== 'closed') return <HelpScreen {...props} />;
	if (phase.type === 'waiting') {
		if (props.state.browsers) return <BrowsersScreen {...props} />;
		return <Waiting {...props} signIn={phase.signIn} />;
	}
	const {opening, exchanging} = signInWords();
	const title = phase.type === 'opening' ? opening : exchanging;
	return (
		<Screen
			{...props}
			label={stepNamesWords().signIn}
			title={title}
			keys={signInActions(props.state)}
			note={props.state.note}
		>
			<Spinner />
		</Screen>
	);
}

function Waiting({state, send, signIn}: ScreenProps<SignInState> & {readonly signIn: SignIn}) {
	const paste = usePasteBox(text => send({type: 'text', text}));
	const {ignored, isBrowserOpen = false, note} = state;
	const words = signInWords();
	return (
		<Screen
			state={state}
			send={send}
			label={stepNamesWords().signIn}
			title={words.waiting}
			aside={words.left(clock(signIn.expiresAt - state.now))}
			keys={signInActions(state)}
			{...(paste.isOpen && pasteKeys())}
			note={note}
		>
			{signIn.browserIsHere && !signIn.notListening ? (
				<>
					<BrowserHere signIn={signIn} isOpened={isBrowserOpen} now={state.now} />
					{paste.isOpen ? <PasteBox gathered={paste.gathered} /> : <PasteHint signIn={signIn} />}
				</>
			) : (
				<BrowserElsewhere signIn={signIn} now={state.now}>
					{paste.isOpen ? <PasteBox gathered={paste.gathered} /> : <OpenPasteBox />}
				</BrowserElsewhere>
			)}
			{ignored.count > 0 && <Warning>{words.ignored(ignored.count, ignored.last ?? 'malformed')}</Warning>}
		</Screen>
	);
}

type BrowserHereProps = {
	readonly signIn: SignIn;
	readonly isOpened: boolean;
	/** In milliseconds since the epoch. */
	readonly now: number;
};

function BrowserHere({signIn, isOpened, now}: BrowserHereProps) {
	const roomy = useRoomy();
	return (
		<>
			<Box columnGap={1}>
				<Spinner clock={now} />
				<Text>{howToOpen(isOpened, roomy)}</Text>
			</Box>
			<Box paddingLeft={2} marginBottom={roomy ? 1 : 0}>
				<Text underline wrap="hard">
					{signIn.link}
				</Text>
			</Box>
		</>
	);
}

/** The paste box takes a paste at any time, open or not. */
function PasteHint({signIn}: {readonly signIn: SignIn}) {
	const roomy = useRoomy();
	const {pasteOnly, here} = signInWords();
	return <Text dimColor>{signIn.pasteOnly ? pasteOnly.copyAndPaste : roomy ? here.paste : here.pasteShort}</Text>;
}

function howToOpen(isOpened: boolean, roomy: boolean): string {
	const {open, opened} = signInWords().here;
	if (!isOpened) return open;
	return roomy ? opened.full : opened.short;
}

/** Milliseconds as minutes and seconds. */
function clock(milliseconds: number): string {
	const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
