import {Box, Text} from 'ink';
import {adwordsScope} from '../../google/scopes.js';
import {plain} from '../../system/plain-text.js';
import {consentActions} from '../../wizard/actions/consent.js';
import type {ConsentState} from '../../wizard/state.js';
import {consentNotices, redirectNotice, redirectWords} from '../../wizard/words/consent.js';
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
	const notice = redirectNotice(state);
	return (
		<Screen
			state={state}
			send={send}
			label="Consent"
			title="what Google will be asked"
			{...(editing ? {hints: fieldHints} : {})}
			keys={consentActions(state)}
			typing={editing !== undefined}
			note={note}
		>
			<Fact name="Scope">{roomy ? adwordsScope : 'adwords'}</Fact>
			{scopes.map(scope => (
				<Fact key={scope} name="">
					{plain(scope)}
				</Fact>
			))}
			<Fact name="Redirect">{redirectWords(redirect)}</Fact>
			<Fact name="Account">
				{loginHint === undefined ? (roomy ? 'you choose in the browser' : 'you choose') : plain(loginHint)}
			</Fact>
			{notice !== undefined && <Notice>{notice}</Notice>}
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

/** Two things people should know before they leave the terminal. */
function Notices() {
	const roomy = useRoomy();
	return (
		<Box flexDirection="column">
			{consentNotices.map(({full, short}) => (
				<Notice key={short}>{roomy ? full : short}</Notice>
			))}
		</Box>
	);
}

function Notice({children}: {readonly children: string}) {
	return (
		<Marked {...theme.warning}>
			<Text>{children}</Text>
		</Marked>
	);
}
