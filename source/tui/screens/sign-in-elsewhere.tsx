import {Box, Text, useStdout} from 'ink';
import {type ReactNode, useEffect} from 'react';
import type {CallbackFailure} from '../../callback/failures.js';
import {signInWords} from '../../language/english/sign-in.js';
import {explain} from '../../wizard/explain/index.js';
import type {SignIn} from '../../wizard/sign-in.js';
import {Marked} from '../components/marked.js';
import {Spinner} from '../components/spinner.js';
import {theme} from '../theme.js';
import {useRoomy} from '../use-roomy.js';
import {useWindowEpoch} from '../use-window-epoch.js';

type Props = {
	readonly signIn: SignIn;
	/** In milliseconds since the epoch. */
	readonly now: number;
	/** The paste box. */
	readonly children: ReactNode;
};

/**
 * The browser is on another computer, or no port is open for it. The whole address of the consent page stands above the
 * frame on one line that nothing breaks, so that one click or one selection takes all of it.
 */
export function BrowserElsewhere({signIn, now, children}: Props) {
	const {shownConsentUrl, notListening, browserIsHere} = signIn;
	const roomy = useRoomy();
	const {write} = useStdout();
	const epoch = useWindowEpoch();
	// biome-ignore lint/correctness/useExhaustiveDependencies: in a window that was emptied it has to be written anew
	useEffect(() => {
		write(`\n${shownConsentUrl}\n\n`);
	}, [shownConsentUrl, epoch, write]);
	const reason = notListening && (
		<Marked {...theme.warning}>
			<Text>{signInWords().elsewhere.notListening(explain(notListening).cause)}</Text>
		</Marked>
	);
	return (
		<Box flexDirection="column">
			{roomy && reason}
			<Box columnGap={1}>
				<Spinner clock={now} />
				<Text>{openAbove(browserIsHere, roomy)}</Text>
			</Box>
			<Text>{whatNext(signIn, roomy)}</Text>
			{children}
			{/* A low window has no place for all: the box leads on, the reason doesn't. */}
			{!roomy && reason}
			{notListening ? <WaysToListen {...notListening} /> : <OtherWay {...signIn} />}
		</Box>
	);
}

function openAbove(browserIsHere: boolean, roomy: boolean): string {
	const {inBrowser, inBrowserOrCopy, onComputer, there} = signInWords().elsewhere.openAbove;
	if (browserIsHere) return roomy ? inBrowserOrCopy : inBrowser;
	return roomy ? onComputer : there;
}

function whatNext({pasteOnly, notListening}: SignIn, roomy: boolean): string {
	const words = signInWords();
	if (pasteOnly) return words.pasteOnly.copy;
	return roomy ? words.elsewhere.copy(notListening?.type === 'port-taken') : words.elsewhere.copyShort;
}

/** Where nothing else leads on, the box is to be seen from the start. */
export function OpenPasteBox() {
	const {full, short} = signInWords().elsewhere.pasteField;
	return (
		<Text>
			{useRoomy() ? full : short}
			<Text color={theme.accent}>▏</Text>
		</Text>
	);
}

/** What would let the answer come back by itself: for another attempt. */
function WaysToListen(failure: CallbackFailure) {
	const roomy = useRoomy();
	return (
		roomy && (
			<Box flexDirection="column" marginTop={1}>
				{explain(failure).fix.map(line => (
					<Text key={line} dimColor>
						{line}
					</Text>
				))}
			</Box>
		)
	);
}

/** With the port brought over, the short link does it all. */
function OtherWay({link, sshCommand}: SignIn) {
	const roomy = useRoomy();
	const {reached, ssh} = signInWords().elsewhere.port;
	return (
		<Box flexDirection="column" marginTop={roomy ? 1 : 0}>
			{roomy && <Text dimColor>{sshCommand === undefined ? reached : ssh}</Text>}
			{sshCommand !== undefined && (
				<Text bold wrap="hard">
					{sshCommand}
				</Text>
			)}
			<Text underline wrap="hard">
				{link}
			</Text>
		</Box>
	);
}
