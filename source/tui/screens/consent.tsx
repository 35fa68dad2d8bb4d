import {Box, Text} from 'ink';
import {clientLink} from '../../google/console-links.js';
import type {Redirect} from '../../google/redirect.js';
import {adwordsScope} from '../../google/scopes.js';
import {plain} from '../../system/plain-text.js';
import type {ConsentState} from '../../wizard/state.js';
import {Fact} from '../components/fact.js';
import {Marked} from '../components/marked.js';
import {Screen, type ScreenProps} from '../components/screen.js';
import {fieldHints, TextField} from '../components/text-field.js';
import {theme} from '../theme.js';
import {useRoomy} from '../use-roomy.js';

/** Everything Google will be asked, before anything is opened. */
export function ConsentScreen({state, send}: ScreenProps<ConsentState>) {
	const {scopes, loginHint, redirect, editing, note} = state;
	const roomy = useRoomy();
	return (
		<Screen
			state={state}
			send={send}
			label="Consent"
			title="what Google will be asked"
			{...(editing ? {hints: fieldHints} : {})}
			keys={[
				...(editing ? [] : [{key: 'enter', label: 'sign in', message: {type: 'confirm'} as const}]),
				{key: 's', label: 'add a scope', message: {type: 'edit', field: 'scope'}},
				{key: 'h', label: 'choose the Google account', message: {type: 'edit', field: 'login-hint'}},
				{key: 'esc', label: 'back', message: {type: 'back'}},
			]}
			typing={editing !== undefined}
			note={note}
		>
			<Fact name="Scope">{roomy ? adwordsScope : 'adwords'}</Fact>
			{scopes.map(scope => (
				<Fact key={scope} name="">
					{plain(scope)}
				</Fact>
			))}
			<Fact name="Redirect">{shownRedirect(redirect)}</Fact>
			<Fact name="Account">
				{loginHint === undefined ? (roomy ? 'you choose in the browser' : 'you choose') : plain(loginHint)}
			</Fact>
			<RedirectNotice state={state} />
			{editing === undefined && <Notices />}
			{editing !== undefined && (
				<TextField
					key={editing}
					label={editing === 'scope' ? 'Another scope:' : 'E-mail of the Google account:'}
					initial={editing === 'scope' ? '' : (loginHint ?? '')}
					onSubmit={text => send({type: 'text', text})}
				/>
			)}
		</Screen>
	);
}

function shownRedirect(redirect: Redirect): string {
	if (redirect.type === 'paste-only') return plain(redirect.redirectUri);
	const {host, port, path} = redirect.bind;
	return port === 0 ? `http://${host}:PORT${plain(path)} (a free port)` : `http://${host}:${port}${plain(path)}`;
}

/** What has to be done in the console first, where the client's registration needs it. */
function RedirectNotice({state: {redirect, client}}: {readonly state: ConsentState}) {
	if (redirect.type === 'paste-only') {
		return (
			<Notice>
				No registered redirect URI leads back to this machine. You'll paste the address the browser ends on; or register
				http://127.0.0.1:8080/oauth2callback.
			</Notice>
		);
	}
	if (redirect.note === 'unregistered') {
		return (
			<Notice>
				{`The client file doesn't list this redirect URI. Add it, to the letter, under "Authorized redirect URIs" at ${clientLink(client)}`}
			</Notice>
		);
	}
	if (redirect.note === 'port-unregistered') {
		return <Notice>It's registered without a port. Google takes any port then; if not, register it with one.</Notice>;
	}
	return null;
}

/** Two things people should know before they leave the terminal. */
function Notices() {
	const roomy = useRoomy();
	return (
		<Box flexDirection="column">
			<Notice>
				{roomy
					? 'Google asks for a passkey to make a new refresh token. None yet? Add one at g.co/passkeys first.'
					: 'Needs a passkey: g.co/passkeys'}
			</Notice>
			<Notice>
				{roomy
					? "If your app's publishing status is Testing, the token ends after 7 days."
					: 'App in Testing: token ends in 7 days'}
			</Notice>
		</Box>
	);
}

function Notice({children}: {readonly children: string | readonly string[]}) {
	return (
		<Marked {...theme.warning}>
			<Text>{children}</Text>
		</Marked>
	);
}
