import {Box, Text} from 'ink';
import {accountWords} from '../../wizard/explain/notes.js';
import type {AccountsState} from '../../wizard/state.js';
import {AccountList, accountListHints} from '../components/account-list.js';
import {Screen, type ScreenProps} from '../components/screen.js';
import {Spinner} from '../components/spinner.js';
import {useAccountList} from '../use-account-list.js';
import {useRoomy} from '../use-roomy.js';

/** Which account to call, and so the login customer: the manager in whose name that happens. */
export function AccountsScreen({state, send}: ScreenProps<AccountsState>) {
	const {tree, isComplete, proposal, note} = state;
	const roomy = useRoomy();
	const list = useAccountList(tree, account => send({type: 'choose-account', account}), proposal === undefined);
	if (proposal) return <Proposal state={state} send={send} proposal={proposal} />;
	return (
		<Screen
			state={state}
			send={send}
			label="Account"
			title="which account will you call?"
			hints={accountListHints}
			keys={[
				{key: 'tab', label: 'skip', message: {type: 'skip'}},
				// With something typed, Esc clears that first.
				...(list.typed === '' ? [{key: 'esc', label: 'back', message: {type: 'back'} as const}] : []),
			]}
			typing
			note={note}
		>
			<AccountList {...list} />
			{!isComplete && (
				<Box columnGap={1}>
					<Spinner />
					<Text dimColor>{`loading the accounts below... ${tree.length} so far`}</Text>
				</Box>
			)}
			{isComplete && roomy && (
				<Text dimColor>A manager becomes the login customer; for an account below one, its manager does.</Text>
			)}
		</Screen>
	);
}

type ProposalProps = ScreenProps<AccountsState> & {readonly proposal: NonNullable<AccountsState['proposal']>};

/** The account lies below a manager: calls need that one's ID as the login customer ID. */
function Proposal({state, send, proposal: {account, login}}: ProposalProps) {
	return (
		<Screen
			state={state}
			send={send}
			label="Account"
			title={login ? `use ${accountWords(login)} as the login customer?` : ''}
			keys={[
				{key: 'enter', label: 'yes', message: {type: 'confirm'}},
				{key: 'esc', label: 'back to the list', message: {type: 'back'}},
			]}
			note={state.note}
		>
			<Text>{`You reach ${accountWords(account)} through this manager, so calls to it need the manager's ID as login customer ID.`}</Text>
		</Screen>
	);
}
