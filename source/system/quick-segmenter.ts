/**
 * Characters of which each is a grapheme of its own whatever stands beside it, as long as all are of this kind: ASCII,
 * Latin letters, marks, arrows and lines, among them those that this program draws with, and the escapes that style them
 * (Unicode Annex 29: controls break; no Extend, Prepend, SpacingMark or ZWJ is here, and no CR, which joins an LF).
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: styled text is what it's for.
const simple = /^[\u0000-\u000C\u000E-\u02FF\u200E-\u20CF\u2100-\u2BFF]*$/;

/**
 * Intl.Segmenter, which loads its tables (a third of the time that the first screen has) when a text first needs them.
 * The build puts it in the place of Intl.Segmenter everywhere, in the packages too.
 */
export class QuickSegmenter {
	readonly #options: ConstructorParameters<typeof Intl.Segmenter>;
	#whole: Intl.Segmenter | undefined;

	constructor(...options: ConstructorParameters<typeof Intl.Segmenter>) {
		this.#options = options;
	}

	segment(text: string): Pick<Intl.Segments, 'containing' | typeof Symbol.iterator> {
		const isByGrapheme = (this.#options[1]?.granularity ?? 'grapheme') === 'grapheme';
		if (isByGrapheme && simple.test(text)) return new Characters(text);
		this.#whole ??= new Segmenter(...this.#options);
		return this.#whole.segment(text);
	}
}

// By another name than the one that the build replaces.
const {Segmenter} = Intl;

class Characters {
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
	}

	containing(index = 0) {
		if (index < 0 || index >= this.#text.length) return undefined;
		return {segment: this.#text.charAt(index), index, input: this.#text};
	}

	*[Symbol.iterator](): Generator<Intl.SegmentData, undefined> {
		for (let index = 0; index < this.#text.length; index += 1) {
			yield {segment: this.#text.charAt(index), index, input: this.#text};
		}
		return undefined;
	}
}
