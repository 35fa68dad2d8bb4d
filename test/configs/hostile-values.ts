import fc from 'fast-check';
import type {Values} from '../../source/configs/format.js';

const printable = fc
	.string({
		unit: fc.integer({min: 0x20, max: 0x7e}).map(code => String.fromCharCode(code)),
		minLength: 1,
		maxLength: 300,
	})
	.filter(text => text === text.trim() && text !== '');
const pieces = ["'", '"', '\\', '${', '${HOME}', '$(id)', '`', '#', ' #', ';', ' ', '=', ':', '~', '!', '&', 'x', '0'];
const live = fc
	.array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 8})
	.map(parts => parts.join(''))
	.filter(text => text === text.trim());

/** Any values that may be written: printable ASCII, much of it live in some reader; the optional ones there or not. */
export function valuesLike(isFit: (value: string) => boolean = () => true): fc.Arbitrary<Values> {
	const value = fc.oneof(printable, live).filter(isFit);
	return fc.record(
		{
			clientId: value,
			clientSecret: value,
			refreshToken: value,
			developerToken: value,
			loginCustomerId: fc.stringMatching(/^\d{10}$/),
		},
		{requiredKeys: ['clientId', 'clientSecret', 'refreshToken']},
	);
}

/** What careless writers get wrong. */
export const hostileValues = [
	...["it's", '"', '"x"', "'x'", '\\', 'a\\', '\\\\', '\\"', "\\'", '\\\\"', `'"`, 'a\\nb', 'C:\\new\\x'],
	...['$x', '${HOME}', '\\${HOME}', '$(id)', '`id`', '#{exit}', "'${HOME}'", '"${HOME}"', '$', '%x%'],
	...['#x', 'a#b', 'a #b', ';x', 'a;b', 'a ; b', '!x', ':x', '=x', 'a=b', 'a  b', '&', 'a|b', '~', '~/x', '^', '(x)'],
	...[
		'[x]',
		'{a,b}',
		'<x>',
		'*',
		'?',
		'>x',
		'yes',
		'null',
		'PHP_VERSION',
		'007',
		'0x10',
		'1e5',
		'1.50',
		'x'.repeat(300),
	],
];
