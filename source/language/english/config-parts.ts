import type {NotEditableReason} from '../../configs/failures.js';
import type {Values} from '../../configs/format.js';
import {listed} from './listed.js';

/** What people call the values of a config. */
export const configNames: Readonly<Record<keyof Values, string>> = {
	clientId: 'client ID',
	clientSecret: 'client secret',
	refreshToken: 'refresh token',
	loginCustomerId: 'login customer ID',
	developerToken: 'developer token',
	projectId: 'project id',
};

/** Why a file can't be edited, as the rest of a sentence about it. */
export const configReasons: Readonly<Record<NotEditableReason, string>> = {
	'no-section': 'it has no place for these settings (for Ruby: a Google::Ads::GoogleAds::Config.new block)',
	'several-sections': 'it has more than one place for these settings',
	'duplicate-key': 'the same setting is there more than once',
	'computed-value': "the value isn't plain text in quotes: your program works it out",
	'not-in-section': 'the setting stands in a condition, or outside the block it belongs to',
	'unfamiliar-syntax': "it's written in a way that can't be edited safely",
	unbalanced: 'something in it opens and never closes, or closes twice',
	'syntax-error': 'it has a mistake that keeps the client library from reading it',
	'not-read':
		'the client library ignores this name: blanks or a byte order mark belong to it, or it has the wrong capitals',
	'other-sign-in': 'it holds credentials of another kind, such as a service account',
};

/** The file, the setting in it and its lines, as the start of a sentence. */
export function configPlace(path = 'The file', key?: string, lines: readonly number[] = []): string {
	const at = lines.length === 0 ? '' : `${lines.length === 1 ? 'line' : 'lines'} ${listed(lines.map(String))}`;
	const setting = [key, at].filter(Boolean).join(' in ');
	return [path, setting].filter(Boolean).join(', ');
}
