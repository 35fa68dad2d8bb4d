import {WizardError} from '../system/wizard-error.js';
import type {NotEditable} from './failures.js';
import type {Format, Values} from './format.js';
import {libraries} from './libraries.js';
import {notEditable} from './not-editable.js';
import {findOtherSignIn} from './other-sign-in.js';
import {withoutPlaceholders} from './placeholder.js';
import {type RubyKey, rubyKeys} from './ruby-assignment.js';
import {rubyString} from './ruby-literal.js';
import {scanRuby} from './ruby-scan.js';
import {configVariable, withVariable} from './usage.js';

const order = Object.keys(rubyKeys) as readonly RubyKey[];

/** The `google-ads-googleads` gem: a file of Ruby which the library evaluates, so a value must never become code. */
export const ruby: Format = {
	...libraries.ruby,
	holds: order,
	// Without a level and a target the library warns on every start.
	create: values =>
		[
			'Google::Ads::GoogleAds::Config.new do |c|',
			...settings(values, '  c'),
			"  c.log_level = 'WARN'",
			'  c.log_target = STDOUT',
			'end',
			'',
		].join('\n'),
	edit,
	read: text => withoutPlaceholders(readAll(text)),
	readAll,
	snippet: values => `${settings(values, 'c').join('\n')}\n`,
	usage: place => ({
		file: 'first_call.rb',
		code: [
			"require 'google/ads/google_ads'",
			'client = Google::Ads::GoogleAds::GoogleAdsClient.new',
			'puts client.service.customer.list_accessible_customers.resource_names',
		].join('\n'),
		run: withVariable(configVariable, place, 'ruby first_call.rb'),
	}),
};

function settings(values: Partial<Values>, variable: string): readonly string[] {
	return order.flatMap(key => {
		const value = values[key];
		return value === undefined ? [] : [`${variable}.${rubyKeys[key]} = ${rubyString(value)}`];
	});
}

function readAll(text: string): Partial<Values> {
	const last = new Map(scanRuby(text).assignments.map(assignment => [assignment.key, assignment]));
	const present = [...last.values()].filter(({literal}) => literal !== 'nil');
	return Object.fromEntries(present.map(({key, value}) => [key, value]));
}

function edit(text: string, values: Partial<Values>): string {
	const {lines, opening, assignments, problems} = scanRuby(text);
	const set = order.filter(key => values[key] !== undefined);
	const addsAny = set.some(key => !assignments.some(assignment => assignment.key === key));
	// A computed value is left alone where others are set that are there already.
	const problem = problems.find(
		({reason, key}) => reason !== 'computed-value' || addsAny || set.some(name => rubyKeys[name] === key),
	);
	if (problem || !opening) {
		throw new WizardError<NotEditable>(problem ?? {type: 'config-not-editable', reason: 'no-section', lines: []});
	}

	const other = findOtherSignIn('ruby', text, true);
	if (other) throw notEditable('other-sign-in', other.lines, other.key);

	const edited = [...lines];
	const missing: {-readonly [K in keyof Values]?: Values[K]} = {...values};
	for (const {key, line, start, end, literal, value: former} of assignments) {
		const value = values[key];
		delete missing[key];
		if (value === undefined || value === former) continue;
		const source = lines[line] ?? '';
		edited[line] = source.slice(0, start) + rubyString(value, literal) + source.slice(end);
	}

	const last = assignments.at(-1)?.line;
	const anchor = last ?? opening.line;
	const indentation = last === undefined ? contentIndentation(lines, opening.line) : indentationOf(lines[last]);
	const lineEnding = lines[anchor]?.endsWith('\r\n') ? '\r\n' : '\n';
	const added = settings(missing, `${indentation}${opening.variable}`).map(line => line + lineEnding);
	return edited.toSpliced(anchor + 1, 0, ...added).join('');
}

const indentationOf = (line = '') => /^\uFEFF?([ \t]*)/.exec(line)?.[1] ?? '';

/** As the first line of the block is indented, or two blanks deeper than an empty block. */
function contentIndentation(lines: readonly string[], openingLine: number): string {
	const outside = indentationOf(lines[openingLine]);
	const first = indentationOf(lines.slice(openingLine + 1).find(line => line.trim() !== ''));
	return first.length > outside.length ? first : `${outside}  `;
}
