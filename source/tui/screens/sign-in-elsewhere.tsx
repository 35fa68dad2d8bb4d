import {Box, Text, useStdout} from 'ink';
import {type ReactNode, useEffect} from 'react';
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
	const {shownConsentUrl, notListening, browserIsHere, pasteOnly} = signIn;
	const roomy = useRoomy();
	const {write} = useStdout();
	const epoch = useWindowEpoch();
	// biome-ignore lint/correctness/useExhaustiveDependencies: in a window that was emptied it has to be written anew
	useEffect(() => {
		write(`\n${shownConsentUrl}\n\n`);
	}, [shownConsentUrl, epoch, write]);
	const elsewhere = roomy ? 'on the computer you sit at' : 'there';
	return (
		<Box flexDirection="column">
			{notListening && (
				<Marked {...theme.warning}>
					<Text>{`${explain(notListening).cause} So Google's answer can't come back by itself.`}</Text>
				</Marked>
			)}
			<Box columnGap={1}>
				<Spinner clock={now} />
				<Text>
					{`Open the long link above ${browserIsHere ? 'in your browser' : elsewhere}${roomy ? '; c copies it' : ''}.`}
				</Text>
			</Box>
			<Text>{whatNext(pasteOnly, roomy)}</Text>
			{children}
			{!notListening && <OtherWay {...signIn} />}
		</Box>
	);
}

function whatNext(pasteOnly: boolean, roomy: boolean): string {
	if (pasteOnly) return 'When the browser has come to the page you registered, copy its whole address.';
	return roomy
		? "After your consent the browser ends on a page that can't be reached. That's fine: copy that page's whole address."
		: 'Then copy the address it ends on.';
}

/** Where nothing else leads on, the box is to be seen from the start. */
export function OpenPasteBox() {
	return (
		<Text>
			{useRoomy() ? 'Paste the address here: ' : 'Paste it here: '}
			<Text color={theme.accent}>▏</Text>
		</Text>
	);
}

/** With the port brought over, the short link does it all. */
function OtherWay({link, sshCommand}: SignIn) {
	const roomy = useRoomy();
	const how =
		sshCommand === undefined
			? "Or, where a browser reaches this machine's ports, open"
			: 'Or run this in another terminal there, then open the short link:';
	return (
		<Box flexDirection="column" marginTop={roomy ? 1 : 0}>
			{roomy && <Text dimColor>{how}</Text>}
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
