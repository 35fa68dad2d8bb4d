import {Box, Text} from 'ink';
import type {SignIn} from '../../wizard/sign-in.js';
import type {SignInState} from '../../wizard/state.js';
import {ignoredWords} from '../../wizard/words/ignored.js';
import {PasteBox, usePasteBox} from '../components/paste-box.js';
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
	const title = phase.type === 'opening' ? 'opening a port on this machine' : 'trading the code for a token';
	return (
		<Screen {...props} label="Sign-in" title={title} keys={[back]} note={props.state.note}>
			<Spinner />
		</Screen>
	);
}

const back = {key: 'esc', label: 'back', message: {type: 'back'}} as const;

function Waiting({state, send, signIn}: ScreenProps<SignInState> & {readonly signIn: SignIn}) {
	const paste = usePasteBox(text => send({type: 'text', text}));
	const {ignored, isBrowserOpen = false, note} = state;
	return (
		<Screen
			state={state}
			send={send}
			label="Sign-in"
			title="waiting for your browser"
			aside={`${clock(signIn.expiresAt - state.now)} left`}
			keys={[
				{key: 'o', label: isBrowserOpen ? 'open again' : 'open', message: {type: 'open'}},
				{key: 'c', label: 'copy link', message: {type: 'copy'}},
				{key: 'b', label: 'browser', message: {type: 'choose-browser'}},
				{key: '?', label: 'my browser shows an error', message: {type: 'help', help: 'list'}},
				back,
			]}
			typing={paste.isOpen}
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
			{ignored.count > 0 && <Warning>{ignoredWords(ignored.count, ignored.last ?? 'malformed')}</Warning>}
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
	return (
		<Text dimColor>
			{signIn.pasteOnly
				? 'When the browser has come to the page you registered, copy its whole address and paste it here.'
				: roomy
					? "Is your browser on another computer? When it ends on a page that can't be reached, copy that page's address and paste it here."
					: "Can't it reach this page in the end? Copy its address and paste it here."}
		</Text>
	);
}

function howToOpen(isOpened: boolean, roomy: boolean): string {
	if (!isOpened) return 'Open this link in your browser:';
	return roomy ? 'Finish in the browser window that has opened, or open' : 'Finish in your browser, or open';
}

/** Milliseconds as minutes and seconds. */
function clock(milliseconds: number): string {
	const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
