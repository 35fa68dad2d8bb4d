import {basename, extname} from 'node:path';
import type {Format, FormatId} from './format.js';
import {formats} from './formats.js';
import {isJson, isJsonWithTrailingCommas, withoutComments} from './json-text.js';

const all = Object.values<Format>(formats);

/**
 * Which library a config file is for: by its own name, else by the ending of its name, and among several by what is found
 * in it. Undefined where neither tells.
 */
export function detectFormat(path: string, text: string): FormatId | undefined {
	const named = all.filter(({fileName}) => fileName === basename(path));
	const alike = all.filter(({fileName}) => endingOf(fileName) === endingOf(path));
	// Files of many kinds end in .json; one with a mistake in it may be ours.
	const least = alike.some(isKeptAsJson) && isJsonWithTrailingCommas(withoutComments(text)) ? 1 : 0;
	return mostFound(named, text)?.id ?? mostFound(alike, text, least)?.id ?? mostFound(candidates(text), text, 1)?.id;
}

/** `.env.production` is an `.env`, and so is `production.env`. */
function endingOf(path: string): string | undefined {
	const name = basename(path).toLowerCase();
	if (/^\.env(?:\.|$)/.test(name)) return '.env';
	const ending = extname(name);
	return ending === '.yml' ? '.yaml' : ending || undefined;
}

/** JSON is YAML, too, but nobody means it so. */
function candidates(text: string): readonly Format[] {
	return isJson(text) ? all.filter(isKeptAsJson) : all;
}

function isKeptAsJson({fileName}: Format): boolean {
	return fileName.endsWith('.json');
}

/** The one that finds the most settings, placeholders too, and at least so many; credentials of any kind are for ADC. */
function mostFound(candidates: readonly Format[], text: string, least = 0): Format | undefined {
	const found = candidates.map(format => ({format, count: countIn(format, text)}));
	const [best] = found.toSorted((a, b) => b.count - a.count);
	return best && best.count >= least ? best.format : undefined;
}

function countIn(format: Format, text: string): number {
	const isCredentials = format.id === 'adc' && /"type"\s*:\s*"\w+"/.test(text) && isJson(text);
	return Object.keys(format.readAll(text)).length + (isCredentials ? 1 : 0);
}
