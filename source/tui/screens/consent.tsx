import {Box, Text} from 'ink';
import {adwordsScope} from '../../google/scopes.js';
import {consentWords} from '../../language/english/consent.js';
import {stepNamesWords} from '../../language/english/step-names.js';
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
	const {loginHint, editing, note} = state;
	const roomy = useRoomy();
	const words = consentWords();
	return (
		<Screen
			state={state}
			send={send}
			label={stepNamesWords().consent}
			title={words.title}
			{...(editing ? {hints: fieldHints()} : {})}
			keys={consentActions(state)}
			typing={editing !== undefined}
			note={note}
		>
			{/* A low window has room for what is typed alone. */}
			{(roomy || editing === undefined) && <Facts state={state} />}
			{editing === undefined && <Notices />}
			{editing !== undefined && (
				<TextField
					key={editing}
					label={editing === 'scope' ? words.anotherScope : words.email}
					initial={editing === 'scope' ? '' : (loginHint ?? '')}
					onSubmit={text => send({type: 'text', text})}
				/>
			)}
		</Screen>
	);
}

function Facts({state}: {readonly state: ConsentState}) {
	const {scopes, loginHint, redirect} = state;
	const roomy = useRoomy();
	const notice = redirectNotice(state);
	const words = consentWords();
	return (
		<>
			<Fact name={words.scope}>{roomy ? adwordsScope : 'adwords'}</Fact>
			{scopes.map(scope => (
				<Fact key={scope} name="">
					{plain(scope)}
				</Fact>
			))}
			<Fact name={words.redirect}>{redirectWords(redirect)}</Fact>
			<Fact name={words.account}>
				{loginHint === undefined ? words.youChoose[roomy ? 'full' : 'short'] : plain(loginHint)}
			</Fact>
			{notice !== undefined && <Notice>{notice}</Notice>}
		</>
	);
}

/** Two things people should know before they leave the terminal. */
function Notices() {
	const roomy = useRoomy();
	return (
		<Box flexDirection="column">
			{consentNotices().map(({full, short}) => (
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
