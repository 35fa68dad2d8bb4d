import {describe, expect, it} from 'vitest';
import type {Message} from '../../source/wizard/message.js';
import type {Next} from '../../source/wizard/next.js';
import type {State} from '../../source/wizard/state.js';
import {update} from '../../source/wizard/update.js';
import {messages} from './messages.js';

/** What a step makes of a message, as data. */
export type Transition = {
	readonly name: string;
	readonly from: State;
	readonly message: Message;
	readonly to: Next;
};

/** Checks each transition, and that every message without one leaves the first state as it is and asks for nothing. */
export function checkStep(name: string, resting: State, transitions: readonly Transition[]): void {
	describe(name, () => {
		it.each(transitions.map(transition => [transition.name, transition] as const))('%s', (_, {from, message, to}) => {
			expect(update(from, message)).toEqual(to);
		});

		const moved = new Set(transitions.filter(({from}) => from === resting).map(({message}) => message.type));
		const others = Object.values(messages).filter(({type}) => !moved.has(type) && type !== 'quit');
		it.each(others.map(message => [message.type, message] as const))('has no use for "%s"', (_, message) => {
			expect(update(resting, message)).toEqual([resting]);
		});
	});
}
