import type {Values} from './format.js';
import {readRubyLiteral, rubyLiteral} from './ruby-literal.js';

/** The library's names of our values. */
export const rubyKeys = {
	clientId: 'client_id',
	clientSecret: 'client_secret',
	refreshToken: 'refresh_token',
	developerToken: 'developer_token',
	loginCustomerId: 'login_customer_id',
} as const satisfies Partial<Record<keyof Values, string>>;

export type RubyKey = keyof typeof rubyKeys;

/** One `c.refresh_token = '...'`. `line` counts from 0; the literal stands at `start` to `end` of that line. */
export type RubyAssignment = {
	readonly key: RubyKey;
	readonly line: number;
	readonly start: number;
	readonly end: number;
	readonly literal: string;
	/** What the literal yields. */
	readonly value: string;
};

const names = Object.values(rubyKeys).join('|');

/** The names of our settings that a line of code touches in any way, through the block's variable. */
export function touchedKeys(code: string, variable: string): readonly string[] {
	const touched = new RegExp(`(?<![\\w.:@$])${variable}\\s*&?\\.\\s*(${names})\\b`, 'g');
	return [...new Set(code.matchAll(touched).map(([, name = '']) => name))];
}

/** The assignment where a line is nothing else, of a plain literal, and perhaps a comment. */
export function plainAssignment(source: string, variable: string, line: number): RubyAssignment | undefined {
	const pattern = `^[ \\t]*${variable}\\.(${names})[ \\t]*=[ \\t]*(${rubyLiteral.source})[ \\t]*(?:#.*)?$`;
	const match = new RegExp(pattern, 'ds').exec(source);
	const [start, end] = match?.indices?.[2] ?? [];
	const key = (Object.keys(rubyKeys) as RubyKey[]).find(candidate => rubyKeys[candidate] === match?.[1]);
	if (start === undefined || end === undefined || key === undefined) return undefined;
	const literal = source.slice(start, end);
	const value = readRubyLiteral(literal);
	return value === undefined ? undefined : {key, line, start, end, literal, value};
}
