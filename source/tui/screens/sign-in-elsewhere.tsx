import {Box, Text, useStdout} from 'ink';
import {useEffect} from 'react';
import {explain} from '../../wizard/explain/index.js';
import type {SignIn} from '../../wizard/sign-in.js';
import {Marked} from '../components/marked.js';
import {Spinner} from '../components/spinner.js';
import {theme} from '../theme.js';
import {useRoomy} from '../use-roomy.js';

/**
 * The browser is on another computer, or no port is open for it. The whole address of the consent page stands above the
 * frame on one line that nothing breaks, so that one click or one selection takes all of it.
 */
export function BrowserElsewhere({signIn}: {readonly signIn: SignIn}) {
	const {link, shownConsentUrl, sshCommand, notListening, browserIsHere, pasteOnly} = signIn;
	const roomy = useRoomy();
	const {write} = useStdout();
	useEffect(() => {
		write(`\n${shownConsentUrl}\n\n`);
	}, [shownConsentUrl, write]);
	const where = browserIsHere ? 'in your browser' : 'on the computer you sit at';
	return (
		<Box flexDirection="column">
			{notListening && (
				<Marked {...theme.warning}>
					<Text>{`${explain(notListening).cause} So Google's answer can't come back by itself.`}</Text>
				</Marked>
			)}
			<Box columnGap={1}>
				<Spinner />
				<Text>{`Open the long link above ${where}${roomy ? '; c copies it' : ''}.`}</Text>
			</Box>
			<Text>
				{pasteOnly
					? 'When the browser has come to the page you registered, copy its whole address.'
					: roomy
						? "After your consent the browser ends on a page that can't be reached. That's fine: copy that page's whole address."
						: 'Copy the address of the page it ends on.'}
			</Text>
			{!notListening && <OtherWay link={link} sshCommand={sshCommand} />}
		</Box>
	);
}

/** With the port brought over, the short link does it all. */
function OtherWay({link, sshCommand}: {readonly link: string; readonly sshCommand: string | undefined}) {
	const roomy = useRoomy();
	return (
		<Box flexDirection="column" marginY={roomy ? 1 : 0}>
			{sshCommand === undefined ? (
				<Text dimColor>{roomy ? "Or, where a browser reaches this machine's ports, open" : 'Or open here'}</Text>
			) : (
				<>
					<Text dimColor>
						{roomy ? 'Or run this in another terminal there, then open the short link:' : 'Or there:'}
					</Text>
					<Text color={theme.accent} wrap="hard">
						{sshCommand}
					</Text>
				</>
			)}
			<Text color={theme.accent} wrap="hard">
				{link}
			</Text>
		</Box>
	);
}
