import type {NotEditable, NotEditableReason} from './failures.js';
import {plainAssignment, type RubyAssignment, rubyKeys, touchedKeys} from './ruby-assignment.js';
import {rubyCodeLines} from './ruby-code-lines.js';
import {rubyNesting} from './ruby-nesting.js';

/** What stands where in a `google_ads_config.rb`. Every line keeps its ending; line numbers count from 0. */
export type RubyScan = {
	readonly lines: readonly string[];
	/** Where the `Google::Ads::GoogleAds::Config.new do |c|` block opens. */
	readonly opening?: {readonly line: number; readonly variable: string};
	readonly assignments: readonly RubyAssignment[];
	/** Reasons to leave the file alone, the first one first. */
	readonly problems: readonly NotEditable[];
};

const configNew = /\bGoogle::Ads::GoogleAds::Config\s*\.\s*new\b/;
const openingLine = new RegExp(`${configNew.source}(?:\\(\\s*\\))?\\s*(?:do|\\{)\\s*\\|\\s*([a-z_]\\w*)\\s*\\|\\s*$`);

/** An open quote, a heredoc or a percent literal: lines no longer tell strings from code. Ruby stops reading at NUL, ^D, ^Z. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those three are meant.
const unfamiliar = /['"`\0\x04\x1a]|<<[~-]?[\w@]|%[qQwWiIrsx]?[([{<|!]/;
const goesOnInNextLine = /(?:[\\,+*%=<&.-]|\|\||\b(?:and|or|not))\s*$/;
const goesOnFromLastLine = /^\s*(?:&?\.(?!\.)|&&|\|\||(?:and|or)\b)/;

/** Reads the structure of a config file, line by line and without running it. Never throws. */
export function scanRuby(text: string): RubyScan {
	const lines = text.split(/(?<=\n)/);
	const {codeLines, closed} = rubyCodeLines(lines);
	const assignments: RubyAssignment[] = [];
	const problems: NotEditable[] = [];
	const refuse = (reason: NotEditableReason, at: readonly number[], key?: string) => {
		const named = key === undefined ? {} : {key};
		problems.push({type: 'config-not-editable', reason, lines: at.map(line => line + 1), ...named});
	};

	let opening: {readonly line: number; readonly variable: string; readonly depth: number} | undefined;
	let blockIsOpen = false;
	let depth = 0;
	let lastLine = {index: -1, code: ''};

	for (const {index, source, code} of codeLines.filter(line => line.code.trim() !== '')) {
		if (unfamiliar.test(code)) refuse('unfamiliar-syntax', [index]);

		const lastAssignment = assignments.at(-1);
		if (lastAssignment?.line === lastLine.index && goesOnFromLastLine.test(code)) {
			refuse('computed-value', [lastAssignment.line], rubyKeys[lastAssignment.key]);
		}

		const keys = opening ? touchedKeys(code, opening.variable) : [];
		if (opening && keys.length > 0) {
			const assignment = plainAssignment(source, opening.variable, index);
			if (!blockIsOpen || depth > opening.depth + 1) refuse('not-in-section', [index], keys[0]);
			else if (assignment && !goesOnInNextLine.test(lastLine.code)) assignments.push(assignment);
			else for (const key of keys) refuse('computed-value', [index], key);
		}

		const variable = openingLine.exec(code)?.[1];
		if (variable !== undefined && !opening) {
			opening = {line: index, variable, depth};
			blockIsOpen = true;
		} else if (configNew.test(code)) {
			refuse(opening ? 'several-sections' : 'unfamiliar-syntax', [index]);
		}

		depth += rubyNesting(code);
		if (depth < 0) refuse('unbalanced', [index]);
		if (opening && depth <= opening.depth) blockIsOpen = false;
		lastLine = {index, code};
	}

	for (const [key, same] of Map.groupBy(assignments, assignment => assignment.key)) {
		const at = same.map(assignment => assignment.line);
		if (at.length > 1) refuse('duplicate-key', at, rubyKeys[key]);
	}

	if (depth > 0 || !closed) refuse('unbalanced', opening ? [opening.line] : []);
	if (!opening) refuse('no-section', []);
	return {lines, assignments, problems, ...(opening ? {opening} : {})};
}
