import {Text} from 'ink';
import {noteWords} from '../../wizard/explain/notes.js';
import type {Note} from '../../wizard/note.js';
import {theme} from '../theme.js';
import {useTail} from '../use-tail.js';
import {Marked} from './marked.js';

/** A note's words beneath the screen's body, with the steps that help. */
export function NoteLine({note}: {readonly note: Note}) {
	const {tone, text, more} = noteWords(note);
	const {mark, color} = theme[tone];
	const tail = useTail(more);
	return (
		<Marked mark={mark} color={color}>
			<Text>{text}</Text>
			{(note.type === 'piped' ? tail : more).map(line => (
				<Text key={line}>{line}</Text>
			))}
		</Marked>
	);
}
