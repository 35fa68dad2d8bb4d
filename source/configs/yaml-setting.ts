import {isScalar, type Pair, type Scalar} from 'yaml';
import {readPlainScalar} from './yaml-scalar.js';

/** One `name: value` of a mapping. Offsets are in UTF-16 code units. */
export type YamlSetting = {
	readonly name: string;
	/** Where the name stands. */
	readonly at: number;
	/** Where the value stands as it is written; right behind the colon where there is none. */
	readonly start: number;
	readonly end: number;
	/** As Python reads it, empty for `null`; absent where that is no text, or comes from a tag or an alias. */
	readonly value?: string;
	/** True where other places in the file may take the same value, by its anchor. */
	readonly isShared: boolean;
};

/** What a pair says, in a document with source tokens where every scalar is text; `key` is its key. */
export function yamlSetting(key: Scalar, {value, srcToken}: Pair): YamlSetting {
	const [at = 0, keyEnd = at] = key.range ?? [];
	const separators = srcToken && 'sep' in srcToken ? srcToken.sep : undefined;
	const colon = separators?.find(({type}) => type === 'map-value-ind')?.offset;
	const [start = keyEnd, end = start] = hasRange(value) ? value.range : [];
	const behindColon = colon === undefined ? start : colon + 1;
	const place = start === end ? {start: behindColon, end: behindColon} : {start, end};
	const text = colon === undefined ? undefined : readScalar(value);
	const isShared = isScalar(value) && value.anchor !== undefined;
	return {name: String(key.value), at, ...place, isShared, ...(text === undefined ? {} : {value: text})};
}

function readScalar(value: unknown): string | undefined {
	if (!isScalar<string>(value) || value.tag !== undefined) return undefined;
	return value.type === 'PLAIN' ? readPlainScalar(value.value) : value.value;
}

function hasRange(node: unknown): node is {readonly range: readonly [number, number, number]} {
	return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
