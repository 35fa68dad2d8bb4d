import {Box, Text} from 'ink';
import {accountsWords} from '../../language/english/accounts.js';
import {endsWords} from '../../language/english/ends.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import {back} from '../../wizard/actions/back.js';
import {accountWords} from '../../wizard/explain/notes.js';
import type {AccountsState} from '../../wizard/state.js';
import {AccountFilter, AccountRows, accountListHints} from '../components/account-list.js';
import {Screen, type ScreenProps} from '../components/screen.js';
import {Spinner} from '../components/spinner.js';
import {theme} from '../theme.js';
import {useAccountList} from '../use-account-list.js';
import {useRoomy} from '../use-roomy.js';
import {useWindowSize} from '../use-window-size.js';

/** Which account to call, and so the login customer: the manager in whose name that happens. */
export function AccountsScreen({state, send}: ScreenProps<AccountsState>) {
	const {tree, walk, proposal, note} = state;
	const roomy = useRoomy();
	const words = accountsWords();
	const list = useAccountList(tree, account => send({type: 'choose-account', account}), proposal === undefined);
	// With nothing to choose from, Enter loads the list again.
	const isEmpty = walk === 'failed' && tree.length === 0;
	if (proposal) return <Proposal state={state} send={send} proposal={proposal} />;
	return (
		<Screen
			state={state}
			send={send}
			label={stepNamesWords().account}
			title={words.which}
			hints={isEmpty ? [] : accountListHints()}
			keys={[
				...(isEmpty
					? [{key: 'enter', label: endsWords().actions.tryAgain.label, message: {type: 'confirm'} as const}]
					: []),
				{key: 'tab', label: words.actions.skip.label, message: {type: 'skip'}},
				// With something typed, Esc clears that first.
				...(list.typed === '' ? [back()] : []),
			]}
			typing
			note={note}
			list={<AccountRows {...list} />}
			below={
				walk === 'running' ? (
					<Box columnGap={1}>
						<Spinner />
						<Text dimColor>{words.loading(tree.length)}</Text>
					</Box>
				) : (
					roomy && <Text dimColor>{words.loginCustomer}</Text>
				)
			}
		>
			<AccountFilter {...list} />
		</Screen>
	);
}

type ProposalProps = ScreenProps<AccountsState> & {readonly proposal: NonNullable<AccountsState['proposal']>};

/** The account lies below a manager: calls need that one's ID as the login customer ID. */
function Proposal({state, send, proposal: {account, login}}: ProposalProps) {
	const {title, why, yes, no} = accountsWords().proposal;
	const {columns} = useWindowSize();
	return (
		<Screen
			state={state}
			send={send}
			label={stepNamesWords().account}
			title={login ? title(accountWords(login)) : ''}
			keys={[
				{key: 'enter', label: yes.label, message: {type: 'confirm'}},
				{key: 'esc', label: no.label, message: {type: 'back'}},
			]}
			note={state.note}
		>
			{/* A narrow title is cut where the manager's name is. */}
			{login && columns < theme.titleColumns && <Text bold>{accountWords(login)}</Text>}
			<Text>{why(accountWords(account))}</Text>
		</Screen>
	);
}
