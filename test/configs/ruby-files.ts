import fc from 'fast-check';
import type {Values} from '../../source/configs/format.js';

const printable = fc
	.string({
		unit: fc.integer({min: 0x20, max: 0x7e}).map(code => String.fromCharCode(code)),
		minLength: 1,
		maxLength: 300,
	})
	.filter(text => text === text.trim() && text !== '');
const live = fc.array(fc.constantFrom("'", '"', '\\', '#{', '#$', '#@', '}', 'x', '0', '`'), {
	minLength: 1,
	maxLength: 8,
});
const value = fc.oneof(
	printable,
	live.map(parts => parts.join('')),
);

/** Any values that may be written: printable ASCII, the optional ones there or not. */
export const values: fc.Arbitrary<Values> = fc.record(
	{
		clientId: value,
		clientSecret: value,
		refreshToken: value,
		developerToken: value,
		loginCustomerId: fc.stringMatching(/^[1-9]\d{9}$/),
	},
	{requiredKeys: ['clientId', 'clientSecret', 'refreshToken']},
);

const literal = fc.oneof(
	value.map(text => `'${text.replace(/[\\']/g, '\\$&')}'`),
	value.map(text => `"${text.replace(/[\\"#]/g, '\\$&')}"`),
	fc.constantFrom("''", '""', 'nil', '1234567890', "'INSERT_VALUE_HERE'"),
);

const names = ['client_id', 'client_secret', 'refresh_token', 'developer_token', 'login_customer_id'];
const comment = fc.constantFrom('', ' # note', '# c.refresh_token = "x"', '  # it\'s "open');
const setting = (variable: string) => (name: string) =>
	fc
		.tuple(fc.constantFrom('=', ' = ', '\t=  '), literal, comment)
		.map(([equals, text, tail]) => `${variable}.${name}${equals}${text}${tail}`);

const filler = (variable: string) => [
	'',
	'# c.refresh_token = 1',
	'# naïve “comment” end do {',
	`${variable}.log_level = 'WARN'`,
	`${variable}.log_target = STDOUT unless ENV['NO_SUCH_NAME']`,
	`${variable}.note = "#{1 + 1} end { do"`,
	`${variable}.list = [1, {a: 2}]`,
	`if ENV['NO_SUCH_NAME'] then ${variable}.debug = true end`,
];

/** Ruby config files which the library would load and which can be edited, their lines mixed at random. */
export const rubyFile: fc.Arbitrary<string> = fc
	.record({
		variable: fc.constantFrom('c', 'config', '_x1'),
		braces: fc.boolean(),
		settings: fc.subarray(names),
		ending: fc.array(fc.constantFrom('\n', '\r\n'), {minLength: 30, maxLength: 30}),
		indent: fc.constantFrom('', '  ', '\t'),
		mark: fc.constantFrom('', '\uFEFF'),
		lastEnding: fc.boolean(),
	})
	.chain(({variable, braces, settings, ending, indent, mark, lastEnding}) =>
		fc
			.tuple(
				fc
					.tuple(...settings.map(setting(variable)))
					.chain(lines => fc.shuffledSubarray(lines, {minLength: lines.length})),
				fc.array(fc.constantFrom(...filler(variable)), {maxLength: 12}),
				fc.constantFrom('', '# header', '=begin\nc.client_id = "x"\n=end'),
			)
			.chain(([ours, others, header]) =>
				fc.shuffledSubarray([...ours, ...others], {minLength: ours.length + others.length}).map(inner => {
					const open = `Google::Ads::GoogleAds::Config.new ${braces ? '{' : 'do'} |${variable}|`;
					const lines = [header, open, ...inner.map(line => indent + line), braces ? '}' : 'end'];
					const text = lines.map((line, index) => line + ending[index % ending.length]).join('');
					return mark + (lastEnding ? text : text.trimEnd());
				}),
			),
	);
