import {type CallbackPagesWords, callbackPagesWords} from '../language/english/callback-pages.js';
import {layOut, type Mark} from './page-layout.js';

const marks = {
	granted: 'done',
	declined: 'stopped',
	failed: 'stopped',
	'already-signed-in': 'done',
	'already-received': 'notice',
	'earlier-attempt': 'notice',
	'not-part-of-sign-in': 'notice',
} as const satisfies Record<Exclude<keyof CallbackPagesWords, 'language'>, Mark>;

/** Names one of the pages. */
export type PageName = keyof typeof marks;

/** A whole HTML document, and the language it's in (BCP 47). */
export type Page = {readonly language: string; readonly html: string};

type Pages = Readonly<Record<PageName, Page>>;

const laidOut = new Map<string, Pages>();

/**
 * The pages a browser can be shown on the callback port, in the language that is spoken. Constants, laid out once per
 * language: nothing of a request is ever part of one (RFC 6749 section 3.1.2.5).
 */
export function pages(): Pages {
	const words = callbackPagesWords();
	const {language} = words;
	const known = laidOut.get(language);
	if (known) return known;
	const page = (name: PageName): Page => ({language, html: layOut({language, mark: marks[name], ...words[name]})});
	const all: Pages = {
		granted: page('granted'),
		declined: page('declined'),
		failed: page('failed'),
		'already-signed-in': page('already-signed-in'),
		'already-received': page('already-received'),
		'earlier-attempt': page('earlier-attempt'),
		'not-part-of-sign-in': page('not-part-of-sign-in'),
	};
	laidOut.set(language, all);
	return all;
}
