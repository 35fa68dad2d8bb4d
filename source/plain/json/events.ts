import * as v from 'valibot';
import type {IgnoredReason} from '../../callback/answer.js';
import {formatIds} from '../../configs/format.js';

/** A field with what it means. */
const text = (meaning: string) => v.pipe(v.string(), v.description(meaning));
const flag = (meaning: string) => v.pipe(v.boolean(), v.description(meaning));
const texts = (meaning: string) => v.pipe(v.array(v.string()), v.description(meaning));

const ignoredReasons = [
	'not-part-of-sign-in',
	'earlier-attempt',
	'malformed',
	'other-host',
	'not-a-navigation',
	'prefetch',
	'https',
] as const satisfies readonly IgnoredReason[];

/**
 * What `--json` prints: one object a line, told apart by `event`. Types, `schema/events.json`, `schema/events.d.ts` and
 * the README's table derive from this. Times are ISO 8601 in UTC.
 */
export const eventSchemas = [
	v.pipe(
		v.strictObject({
			event: v.literal('client'),
			type: v.pipe(v.picklist(['desktop', 'web']), v.description('the type of OAuth client')),
			clientId: text('NUMBER-xxxx.apps.googleusercontent.com'),
			projectId: text("the Cloud project's ID, or its number where the client file doesn't tell the ID"),
		}),
		v.description('the client file is good'),
	),
	v.pipe(
		v.strictObject({
			event: v.literal('consent'),
			url: text("Google's consent page, for any browser on any machine"),
			link: text('a short link to it, for browsers on this machine'),
			redirectUri: text("where Google's answer comes back to"),
			scopes: texts('what is asked for'),
			expiresAt: text('when the wait ends'),
		}),
		v.description('somebody has to open the page now'),
	),
	v.pipe(
		v.strictObject({
			event: v.literal('ignored'),
			reason: v.pipe(v.picklist(ignoredReasons), v.description("why it wasn't Google's answer")),
			count: v.pipe(v.number(), v.integer(), v.description('requests ignored so far')),
		}),
		v.description("a request came that isn't part of this sign-in; the wait goes on"),
	),
	v.pipe(v.strictObject({event: v.literal('granted')}), v.description('consent was given, the code is exchanged')),
	v.pipe(
		v.strictObject({
			event: v.literal('token'),
			refreshToken: text('masked, unless --show-token is given'),
			scopes: texts('what was granted'),
			expiresAt: v.exactOptional(text("the end of the token's life, where Google states one")),
		}),
		v.description('the refresh token is here'),
	),
	v.pipe(
		v.strictObject({
			event: v.literal('verified'),
			accounts: v.pipe(
				v.array(
					v.strictObject({
						id: text('ten digits'),
						name: v.exactOptional(text('where Google tells it')),
						manager: v.exactOptional(flag('whether it is a manager account')),
					}),
				),
				v.description('the Google Ads accounts that are reached directly'),
			),
		}),
		v.description('the token has passed its checks'),
	),
	v.pipe(
		v.strictObject({
			event: v.literal('written'),
			format: v.pipe(v.picklist(formatIds), v.description('as in --write FORMAT')),
			path: text('the file'),
			created: flag("whether it wasn't there before"),
			backup: v.exactOptional(text('the file as it was, where there was one')),
		}),
		v.description('a file that --write asked for is written'),
	),
	v.pipe(v.strictObject({event: v.literal('copied')}), v.description('the token is copied, as --copy asked for')),
	v.pipe(
		v.strictObject({
			event: v.literal('failed'),
			code: text('which failure, such as consent-denied'),
			title: text('what happened'),
			cause: text('why'),
			fix: texts('what to do, the first thing first'),
		}),
		v.description('something failed; where the token is here already, the rest is done all the same'),
	),
	v.pipe(v.strictObject({event: v.literal('done')}), v.description('all went well: the last line, exit code 0')),
] as const;

/** Any of them. */
export const eventSchema = v.variant('event', eventSchemas);

export type JsonEvent = Readonly<v.InferOutput<typeof eventSchema>>;
