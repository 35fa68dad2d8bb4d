// What has a frame drawn sooner, and with half the garbage: parts of Ink and of what it draws with, that others stand in for.
// Each says the same as before; test/quick-frames.test.ts holds them to it.

/** What begins with a letter, sign or line as this program draws them: no mark, and nothing that is ignored. */
export const ordinaryStart = /^[\0-\xAC\xAE-\u02FF\u2010-\u2027\u2190-\u25FF\u276F\u2714\u2718]/;

/** How much is kept of earlier frames: what two screens have, and not what a long journey leaves. */
const kept = {lines: 128, texts: 256};

export const frameCorners = [
	{
		// Esc is a key of its own when nothing has followed it for so long: half a frame sooner, and as long as terminal
		// multiplexers give the rest of a sequence.
		file: /ink[\\/]build[\\/]components[\\/]App\.js$/,
		asks: /pendingInputFlushDelayMilliseconds = 20;/,
		instead: 'pendingInputFlushDelayMilliseconds = 10;',
	},
	{
		// The table of all emoji takes as long to compile as Node takes to start: a single UTF-16 unit is an emoji if it's
		// shown as one (Emoji_Presentation), and only longer clusters need the table.
		file: /string-width[\\/]index\.js$/,
		asks: String.raw`const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;`,
		instead: String.raw`
			let table;
			const rgiEmojiRegex = {
				test(segment) {
					if (segment.length === 1) return /\p{Emoji_Presentation}/u.test(segment);
					table ??= new RegExp('^\\p{RGI_Emoji}$', 'v');
					return table.test(segment);
				},
			};
		`,
	},
	{
		// Nor do letters, signs and lines of one column need any table, as long as there is nothing else.
		file: /string-width[\\/]index\.js$/,
		asks: String.raw`if (/^[\u0020-\u007E]*$/.test(string)) {`,
		instead: String.raw`
			const oneColumn = /^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E\u2190-\u2319\u2500-\u25FC\u276F\u2714\u2718]*$/;
			if (/^[\u0020-\u007E]*$/.test(string) || (ambiguousIsNarrow && oneColumn.test(string))) {
		`,
	},
	{
		// The same characters by their numbers: a property is looked up in a table that is large.
		file: /ink[\\/]build[\\/]sanitize-ansi\.js$/,
		asks: String.raw`/(?![\t\n])\p{Control}/gu`,
		instead: String.raw`/[\0-\x08\x0B-\x1F\x7F-\x9F]/g`,
	},
	{
		file: /ink[\\/]build[\\/]sanitize-ansi\.js$/,
		asks: 'leadingMarksRegex.exec(value)',
		instead: `(${ordinaryStart}.test(value) ? null : leadingMarksRegex.exec(value))`,
	},
	{
		file: /ink[\\/]build[\\/]output\.js$/,
		asks: String.raw`!/^\p{Default_Ignorable_Code_Point}+$/u.test(character.value)`,
		instead: String.raw`(${ordinaryStart}.test(character.value) || !/^\p{Default_Ignorable_Code_Point}+$/u.test(character.value))`,
	},
	{
		file: /ink[\\/]build[\\/]sanitize-ansi\.js$/,
		asks: 'export default sanitizeAnsi;',
		instead: `
			let cleaned = new Map();
			export default text => {
				const known = cleaned.get(text);
				if (known !== undefined) return known;
				if (cleaned.size === ${kept.texts}) cleaned = new Map();
				const clean = sanitizeAnsi(text);
				cleaned.set(text, clean);
				return clean;
			};
		`,
	},
	{
		// What a line is made of is kept for the frames to come, as Ink keeps its width; and all empty cells are one.
		file: /ink[\\/]build[\\/]output\.js$/,
		asks: 'class OutputCaches {',
		instead: `
			let kept;
			const keptCaches = () => {
				if (kept === undefined || kept.styledChars.size >= ${kept.lines}) kept = new OutputCaches();
				return kept;
			};
			const emptyCell = {type: 'char', value: ' ', fullWidth: false, styles: []};
			class OutputCaches {
		`,
	},
	{
		file: /ink[\\/]build[\\/]output\.js$/,
		asks: 'caches = new OutputCaches();',
		instead: 'caches = keptCaches();',
	},
	{
		file: /ink[\\/]build[\\/]output\.js$/,
		asks: /row\.push\(\{.*?\}\);/s,
		instead: 'row.push(emptyCell);',
	},
	{
		// Characters that are styled alike have one list of styles: a style that begins or ends makes a new one.
		file: /ansi-tokenize[\\/]build[\\/]styledChars\.js$/,
		asks: 'styles: [...codes],',
		instead: 'styles: codes,',
	},
	{
		// Where there are no styles on one side, there is nothing to compare.
		file: /ansi-tokenize[\\/]build[\\/]styledChars\.js$/,
		asks: 'ret += ansiCodesToString(char.styles);',
		instead: 'if (char.styles.length > 0) ret += ansiCodesToString(char.styles);',
	},
	{
		file: /ansi-tokenize[\\/]build[\\/]styledChars\.js$/,
		asks: 'if (i === chars.length - 1) {',
		instead: 'if (i === chars.length - 1 && char.styles.length > 0) {',
	},
	{
		file: /ansi-tokenize[\\/]build[\\/]diff\.js$/,
		asks: 'const endCodesInTo',
		instead: `
			if (to.length === 0) return undoAnsiCodes(from);
			if (from.length === 0) return to;
			const endCodesInTo
		`,
	},
];
