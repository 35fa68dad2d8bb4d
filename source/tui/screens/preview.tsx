import {Box, Text} from 'ink';
import {fieldsWords} from '../../language/english/fields.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import {plain} from '../../system/plain-text.js';
import {previewActions} from '../../wizard/actions/preview.js';
import type {PreviewState} from '../../wizard/state.js';
import {planFacts, planWarnings, previewTitle} from '../../wizard/words/preview.js';
import {DiffView} from '../components/diff-view.js';
import {Marked} from '../components/marked.js';
import {Screen, type ScreenProps} from '../components/screen.js';
import {fieldHints, TextField} from '../components/text-field.js';
import {theme} from '../theme.js';
import {useRoomy} from '../use-roomy.js';
import {useWindowSize} from '../use-window-size.js';

/** Rows around a change and what there is to know of it, the trail among them. */
const others = 16;

/** The change to a file, secrets masked, before it is made. */
export function PreviewScreen({state, send}: ScreenProps<PreviewState>) {
	const {plan, mode, note} = state;
	const typing = mode === 'editing-path';
	const planning = mode === 'planning';
	const {rows} = useWindowSize();
	return (
		<Screen
			state={state}
			send={send}
			label={stepNamesWords().deliver}
			title={previewTitle(state)}
			{...(typing ? {hints: fieldHints()} : {})}
			keys={previewActions(state)}
			typing={typing}
			note={note}
			brief={!typing && rowsOf(state) > rows - others}
			list={typing || planning ? undefined : <DiffView lines={plan.diff} />}
		>
			{typing && (
				<TextField
					label={fieldsWords().path}
					initial={state.elsewhere ?? plan.path}
					onSubmit={text => send({type: 'text', text})}
				/>
			)}
			{planning && <Text>{plain(state.elsewhere ?? plan.resolvedPath)}</Text>}
			{!(typing || planning) && <Facts {...state} />}
		</Screen>
	);
}

/** About as many as a change and what there is to know of it would like. */
const rowsOf = (state: PreviewState) =>
	planFacts(state.plan).length + 2 * planWarnings(state).length + state.plan.diff.length;

/** What there is to know of a plan, but for its lines. */
function Facts(state: PreviewState) {
	const {plan} = state;
	const roomy = useRoomy();
	return (
		<>
			<Text>{plain(plan.resolvedPath)}</Text>
			{/* A low window has room for the first of them. */}
			<Box flexDirection={roomy ? 'column' : 'column-reverse'} marginTop={roomy ? 1 : 0}>
				<Box flexDirection="column">
					{planFacts(plan).map(fact => (
						<Text key={fact} dimColor>
							{fact}
						</Text>
					))}
				</Box>
				<Box flexDirection="column">
					{planWarnings(state).map(warning => (
						<Marked key={warning} {...theme.warning}>
							<Text>{warning}</Text>
						</Marked>
					))}
				</Box>
			</Box>
		</>
	);
}
