import {Box, Text} from 'ink';
import {pipeWords} from '../../language/english/pipe.js';
import {stepNamesWords} from '../../language/english/step-names.js';
import {back} from '../../wizard/actions/back.js';
import type {PipeState} from '../../wizard/state.js';
import {commandChoices, endWords} from '../../wizard/words/pipe.js';
import {Marked} from '../components/marked.js';
import {Screen, type ScreenProps} from '../components/screen.js';
import {inColumns, Select, selectHints} from '../components/select.js';
import {Spinner} from '../components/spinner.js';
import {fieldHints, TextField} from '../components/text-field.js';
import {theme} from '../theme.js';
import {useRoomy} from '../use-roomy.js';
import {useTail} from '../use-tail.js';

/** A command that takes the token, or all values, on its standard input: chosen, corrected, run. */
export function PipeScreen(props: ScreenProps<PipeState>) {
	const {command, isRunning} = props.state;
	if (command === undefined) return <Choosing {...props} />;
	return isRunning ? <Running {...props} line={command.line} /> : <Editing {...props} command={command} />;
}

function Choosing({state, send}: ScreenProps<PipeState>) {
	return (
		<Screen
			state={state}
			send={send}
			label={stepNamesWords().deliver}
			title={pipeWords().which}
			hints={selectHints()}
			keys={[back()]}
			list={<Select choices={inColumns(commandChoices(), 28)} onSelect={send} />}
		/>
	);
}

function Editing({
	state,
	send,
	command,
}: ScreenProps<PipeState> & {readonly command: NonNullable<PipeState['command']>}) {
	const {piped, note} = state;
	const roomy = useRoomy();
	const tail = useTail(piped?.output ?? []);
	return (
		<Screen
			state={state}
			send={send}
			label={stepNamesWords().deliver}
			title={pipeWords().typing[command.input]}
			hints={fieldHints()}
			keys={[back()]}
			typing
			note={note}
		>
			<TextField label={pipeWords().field} initial={command.line} onSubmit={text => send({type: 'text', text})} />
			{piped && (
				<Box flexDirection="column" marginTop={roomy ? 1 : 0}>
					<Marked {...theme.bad}>
						<Text>{endWords(piped)}</Text>
					</Marked>
					{tail.map((line, index) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: lines of output have no other name, and never move.
						<Text key={index} dimColor wrap="truncate">
							{line}
						</Text>
					))}
				</Box>
			)}
		</Screen>
	);
}

function Running({state, send, line}: ScreenProps<PipeState> & {readonly line: string}) {
	const {running, stop} = pipeWords();
	const keys = [{key: 'esc', label: stop.label, message: {type: 'back'}}] as const;
	return (
		<Screen state={state} send={send} label={stepNamesWords().deliver} title={running} keys={keys}>
			<Box columnGap={1}>
				<Spinner />
				<Text wrap="truncate">{line}</Text>
			</Box>
		</Screen>
	);
}
