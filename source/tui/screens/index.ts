import type {ReactNode} from 'react';
import type {StateOf, Step} from '../../wizard/state.js';
import type {ScreenProps} from '../components/screen.js';
import {AccountsScreen} from './accounts.js';
import {CheckingScreen} from './checking.js';
import {ClientScreen} from './client.js';
import {ConsentScreen} from './consent.js';
import {DeliverScreen} from './deliver.js';
import {DoneScreen} from './done.js';
import {FailedScreen} from './failed.js';
import {PipeScreen} from './pipe.js';
import {PreviewScreen} from './preview.js';
import {RevokeScreen} from './revoke.js';
import {SignInScreen} from './sign-in.js';
import {StartScreen} from './start.js';
import {StoppedScreen} from './stopped.js';
import {TargetsScreen} from './targets.js';
import {TypedClientScreen} from './typed-client.js';

/** The screen for each step; a step without one does not compile. */
export const screens: {readonly [S in Step]: (props: ScreenProps<StateOf<S>>) => ReactNode} = {
	client: ClientScreen,
	'typed-client': TypedClientScreen,
	start: StartScreen,
	consent: ConsentScreen,
	'sign-in': SignInScreen,
	checking: CheckingScreen,
	accounts: AccountsScreen,
	deliver: DeliverScreen,
	revoke: RevokeScreen,
	targets: TargetsScreen,
	pipe: PipeScreen,
	preview: PreviewScreen,
	done: DoneScreen,
	failed: FailedScreen,
	stopped: StoppedScreen,
};
