import {isMap, isScalar, type ParsedNode, parseDocument, visit, type YAMLMap} from 'yaml';
import type {NotEditableReason} from './failures.js';
import {findNonPython} from './yaml-non-python.js';
import {type YamlSetting, yamlSetting} from './yaml-setting.js';

/** What stands where in a YAML file. */
export type YamlScan = {
	/** Of the outermost mapping, in the file's order. */
	readonly settings: readonly YamlSetting[];
	/** A reason to leave the file alone, and where; `isBroken` where Python reads nothing of it. */
	readonly problem?: {readonly reason: NotEditableReason; readonly at: number; readonly isBroken?: true};
	/** True where a line at the end would become part of something else. */
	readonly isClosed: boolean;
};

const options = {
	// Every scalar is text: what Python makes of it is for `readPlainScalar`.
	schema: 'failsafe',
	// The last one counts, without a word.
	uniqueKeys: false,
	keepSourceTokens: true,
	prettyErrors: false,
} as const;

/** PyYAML ends lines at these too, YAML 1.2 doesn't. */
const otherLineBreak = /\r(?!\n)|[\u0085\u2028\u2029]/;

/** Reads the structure of a config file as PyYAML's `safe_load` does. Never throws. */
export function scanYaml(text: string): YamlScan {
	const at = text.search(otherLineBreak);
	if (at === -1) return scanLines(text);
	const scan = scanLines(text.replaceAll(new RegExp(otherLineBreak, 'g'), '\n'));
	return scan.problem ? scan : {...scan, problem: {reason: 'unfamiliar-syntax', at}};
}

function scanLines(text: string): YamlScan {
	const document = parseDocument(text, options);
	const {errors, contents, directives} = document;
	const brokenAt = errors[0]?.pos[0] ?? findNonPython(text, document);
	if (brokenAt !== undefined) return problem('syntax-error', brokenAt, true);

	const isClosed = directives?.docEnd === true;
	// A file of comments has no contents; below a `---` they are empty.
	if (contents === null || isEmpty(contents)) return {settings: [], isClosed};
	const [start = 0] = contents.range ?? [];
	if (!isMap(contents)) return problem('no-section', start, true);

	const settings = contents.items.flatMap(pair => (isScalar(pair.key) ? [yamlSetting(pair.key, pair)] : []));
	const startsItsLine = /(?:^\uFEFF|(?:^|\n) *)$/.test(text.slice(0, settings[0]?.at));
	const merge = settings.find(({name}) => name === '<<');
	const scan = {settings, isClosed: isClosed || endsInBlockScalar(contents, text)};
	if (contents.flow || !startsItsLine) return {...scan, problem: {reason: 'unfamiliar-syntax', at: start}};
	return merge ? {...scan, problem: {reason: 'unfamiliar-syntax', at: merge.at}} : scan;
}

function problem(reason: NotEditableReason, at: number, isBroken: true): YamlScan {
	return {settings: [], problem: {reason, at, isBroken}, isClosed: true};
}

function isEmpty(node: ParsedNode): boolean {
	return isScalar(node) && node.type === 'PLAIN' && node.value === '' && !node.tag && !node.anchor;
}

/** A block scalar that ends with the file, without a line ending, would gain one. */
function endsInBlockScalar(contents: YAMLMap, text: string): boolean {
	let isLast = false;
	visit(contents, {
		Scalar: (_, {type, range}) => {
			if (type?.startsWith('BLOCK') && range?.[1] === text.length) isLast = !text.endsWith('\n');
		},
	});
	return isLast;
}
