import {Box, Text} from 'ink';
import type {Proven} from '../../google/check-token.js';
import {plain} from '../../system/plain-text.js';
import {explainForStoredToken} from '../../wizard/explain/for-stored-token.js';
import {accountWords} from '../../wizard/explain/notes.js';
import type {CheckingState} from '../../wizard/state.js';
import {Checklist} from '../components/checklist.js';
import {Fact} from '../components/fact.js';
import {FixSteps} from '../components/fix-steps.js';
import {Lifetime} from '../components/lifetime.js';
import {Screen, type ScreenProps} from '../components/screen.js';
import type {KeyBinding} from '../keys.js';
import {theme} from '../theme.js';
import {useRoomy} from '../use-roomy.js';

/** The token is tried before anything is written; what came back, or what stands in the way. */
export function CheckingScreen({state, send}: ScreenProps<CheckingState>) {
	const {from, phase, note} = state;
	const {asked, grant} = from;
	const failure = phase.type === 'failed' ? explainForStoredToken(phase.failure) : undefined;
	const roomy = useRoomy();
	return (
		<Screen
			state={state}
			send={send}
			label="Checking"
			tone={failure ? 'failed' : 'current'}
			title={failure?.title ?? (phase.type === 'passed' ? 'the token works' : 'does the token work?')}
			keys={keysOf(state, failure?.link)}
			note={note}
		>
			{(roomy || phase.type === 'running') && <Checklist phase={phase} />}
			<Box flexDirection="column" marginTop={roomy && phase.type !== 'running' ? 1 : 0}>
				{phase.type === 'passed' && (
					<>
						<Reached {...phase.proven} />
						<Lifetime asked={asked} expiresAt={grant.refreshTokenExpiresAt} />
					</>
				)}
				{failure && (
					<>
						<Text>{failure.cause}</Text>
						<FixSteps steps={failure.fix} link={failure.link} />
					</>
				)}
			</Box>
		</Screen>
	);
}

function keysOf({phase}: CheckingState, link: string | undefined): readonly KeyBinding[] {
	const otherAccount: KeyBinding = {key: 'a', label: 'another Google account', message: {type: 'other-account'}};
	switch (phase.type) {
		case 'running':
			return [{key: 'esc', label: 'skip', message: {type: 'back'}}];
		case 'passed':
			return [
				{key: 'enter', label: 'go on', message: {type: 'confirm'}},
				otherAccount,
				{key: 'esc', label: 'back', message: {type: 'back'}},
			];
		case 'failed':
			return [
				{key: 'enter', label: 'check again', message: {type: 'confirm'}},
				...(link === undefined ? [] : [{key: 'o', label: 'open the page', message: {type: 'open'} as const}]),
				otherAccount,
				{key: 'esc', label: 'go on without it', message: {type: 'back'}},
			];
	}
}

/** Whose accounts these are: a person with several Google Accounts sees here whether it was the right one. */
function Reached({accounts, email, sunsetVersion, apiVersion}: Proven) {
	const shown = accounts.slice(0, accounts.length > 4 ? 3 : 4);
	const more = accounts.length - shown.length;
	return (
		<>
			{email !== undefined && <Fact name="Signed in as">{plain(email)}</Fact>}
			{shown.map((account, index) => (
				<Fact key={account.id} name={index === 0 ? 'It reaches' : ''}>
					{`${accountWords(account)}${account.manager ? ' (manager)' : ''}`}
				</Fact>
			))}
			{more > 0 && <Fact name="">{`and ${more} more`}</Fact>}
			{sunsetVersion !== undefined && (
				<Text color={theme.warning.color}>
					{`Google no longer serves ${sunsetVersion} of the Google Ads API; ${apiVersion} answered. Programs that call ${sunsetVersion} need a newer library.`}
				</Text>
			)}
		</>
	);
}
