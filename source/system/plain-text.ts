const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'});

/** More code units than this a character are decoration (stacked accents), not text. */
const unitsPerCharacter = 8;

/** Escape sequences as ECMA-48 section 5 builds them; a string without an end loses only its beginning. */
const escapeSequences = new RegExp(
	[
		// OSC, DCS, SOS, PM and APC strings, up to BEL or ST
		'(?:\u001B[\\]PX^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u0080-\u009F]*(?:\u0007|\u001B\\\\|\u009C)',
		// CSI
		'(?:\u001B\\[|\u009B)[0-?]*[ -/]*[@-~]',
		// all others
		'\u001B[ -/]*[0-~]',
	].join('|'),
	'g',
);

const lineBreaksAndTabs = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/** Controls (C0, DEL, C1) and format characters: bidi marks and overrides, zero widths, BOM, tags. */
const invisible = /[\p{Cc}\p{Cf}]/gu;

/**
 * The one sanitiser for text from outside (Google's replies, files, addresses, other programs) before it reaches the
 * terminal. One line comes back: escape sequences, controls, bidi and zero-width characters are dropped, line breaks
 * and tabs are a space, a broken surrogate is U+FFFD. At most `maxLength` characters as a reader counts them, the last
 * one an ellipsis where something was cut. Idempotent.
 */
export function plain(text: string, maxLength = 200): string {
	// Nearly every text: all the rest asks for tables of Unicode, which take their time to be loaded.
	if (text.length <= maxLength && /^[ -~]*$/.test(text)) return text.trim();

	const line = text
		.toWellFormed()
		.replace(escapeSequences, '')
		.replace(lineBreaksAndTabs, ' ')
		.replace(invisible, '')
		.trim();

	const maxUnits = maxLength * unitsPerCharacter;
	let kept = '';
	let keptBesideEllipsis = '';
	let count = 0;
	for (const {segment} of graphemes.segment(line)) {
		kept += segment;
		count += 1;
		if (count > maxLength || kept.length > maxUnits) {
			return `${keptBesideEllipsis}…`;
		}

		if (count < maxLength && kept.length < maxUnits) {
			keptBesideEllipsis = kept;
		}
	}

	return kept;
}
