import type {Key} from 'ink';
import type {Intent} from '../wizard/message.js';
import {useKeyboard} from './keyboard.js';

/** A key, what it is called in the footer, and what it sends. The footer is made from these, so a hint cannot lie. */
export type KeyBinding = {
	/** A character as typed, or the name of a key. */
	readonly key: string;
	readonly label: string;
	readonly message: Intent;
};

export type Send = (message: Intent) => void;

const names: Readonly<Record<string, keyof Key>> = {
	enter: 'return',
	esc: 'escape',
	tab: 'tab',
	left: 'leftArrow',
	right: 'rightArrow',
};

/** True when the key cannot be part of a text that is being typed. */
export const isControl = ({key}: KeyBinding) => key in names;

type Options = {
	/** What every other key sends, if anything. */
	readonly otherKeys?: Intent | undefined;
	readonly isActive?: boolean;
};

/** Ctrl+C and Ctrl+Z have their own meaning, wherever they are pressed. */
const isOfSystem = (input: string, {ctrl}: Key) => ctrl && (input === 'c' || input === 'z');

/** Sends each binding's message when its key is pressed. */
export function useKeys(bindings: readonly KeyBinding[], send: Send, {otherKeys, isActive = true}: Options = {}): void {
	const onKey = (input: string, key: Key) => {
		if (isOfSystem(input, key)) return;
		const pressed = bindings.find(binding => {
			const name = names[binding.key];
			return name === undefined ? input === binding.key : key[name] === true;
		});
		// No binding has Ctrl or Alt, but they make no less a key of it.
		const message = (key.ctrl || key.meta ? undefined : pressed?.message) ?? otherKeys;
		if (message) send(message);
	};
	useKeyboard({onKey}, isActive);
}
