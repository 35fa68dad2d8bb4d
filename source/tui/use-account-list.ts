import type {Key} from 'ink';
import {useMemo, useRef, useState} from 'react';
import type {TreeAccount} from '../google/ads/account.js';
import {type AccountRow, accountRows, findRows} from '../wizard/account-rows.js';
import {useKeyboard} from './keyboard.js';
import {type Place, usePlace} from './use-place.js';

/** A list of accounts as it stands. */
export type AccountListView = {
	readonly typed: string;
	readonly found: readonly AccountRow[];
	/** Index of the focused one in `found`. */
	readonly at: number;
	readonly place: Place;
	readonly total: number;
};

/** `focus` is the ID of the focused account, which stays when others come in above it. */
type Focused = {readonly typed: string; readonly focus: string | undefined};

/**
 * A tree of accounts to pick from. What is typed narrows it by name or number, Esc and Ctrl+U clear that; arrows, Page Up
 * and Page Down, Home and End move; Enter picks.
 */
export function useAccountList(
	accounts: readonly TreeAccount[],
	onSelect: (account: TreeAccount) => void,
	isActive: boolean,
): AccountListView {
	// Keys may come faster than frames: each must meet what those before it did.
	const latest = useRef<Focused>({typed: '', focus: undefined});
	const [, redraw] = useState(latest.current);
	const change = (next: Focused) => {
		latest.current = next;
		redraw(next);
	};
	const rows = useMemo(() => accountRows(accounts), [accounts]);
	const find = useLastFound(rows);
	const place = usePlace(find(latest.current.typed).length);

	const onKey = (input: string, key: Key) => {
		const {typed, focus} = latest.current;
		const found = find(typed);
		const at = indexOf(found, focus);
		const to = target(key, at, found.length, place.height);
		if (key.return) pick(found[at]);
		else if (to !== undefined) change({typed, focus: found[to]?.account.id});
		else if (key.escape || (key.ctrl && input === 'u')) change(unfocused(''));
		else if (key.backspace || key.delete) change(unfocused(Array.from(typed).slice(0, -1).join('')));
		else if (!(key.ctrl || key.meta || key.tab)) {
			const text = typed + input.replaceAll(/[\r\n\t]+/g, '');
			change(unfocused(text));
			// Over a slow link Enter may come together with what was typed before it.
			if (input.endsWith('\r')) pick(find(text)[0]);
		}
	};
	const pick = (row: AccountRow | undefined) => {
		if (row) onSelect(row.account);
	};
	const onPaste = (text: string) => change(unfocused(latest.current.typed + text.trim()));
	useKeyboard({takesText: true, onPaste, onKey}, isActive);

	const {typed, focus} = latest.current;
	const found = find(typed);
	return {typed, found, at: indexOf(found, focus), place, total: rows.length};
}

const unfocused = (typed: string): Focused => ({typed, focus: undefined});

const indexOf = (rows: readonly AccountRow[], id: string | undefined) =>
	id === undefined
		? 0
		: Math.max(
				0,
				rows.findIndex(({account}) => account.id === id),
			);

/** Where a key moves the focus to, arrows around the ends; undefined for keys that move nothing. */
function target(key: Key, at: number, length: number, height: number): number | undefined {
	const last = Math.max(0, length - 1);
	if (key.upArrow) return at === 0 ? last : at - 1;
	if (key.downArrow) return at === last ? 0 : at + 1;
	if (key.pageUp) return Math.max(0, at - height);
	if (key.pageDown) return Math.min(last, at + height);
	if (key.home) return 0;
	return key.end ? last : undefined;
}

/** The search, done once for what a key and the frame after it both ask for. */
function useLastFound(rows: readonly AccountRow[]): (typed: string) => readonly AccountRow[] {
	const last = useRef({rows, typed: '', found: rows});
	return typed => {
		if (last.current.rows !== rows || last.current.typed !== typed) {
			last.current = {rows, typed, found: findRows(rows, typed)};
		}
		return last.current.found;
	};
}
