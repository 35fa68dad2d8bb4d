/**
 * Characters of which each is a grapheme of its own whatever stands beside it, as long as all are of this kind: printable
 * ASCII, and the marks, arrows and lines that this program draws with (Unicode Annex 29: no Extend, Prepend, SpacingMark
 * or ZWJ among them, and no CR LF).
 */
const simple =
	/^[\u0020-\u007E\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2190-\u21FF\u2500-\u25FF\u2714\u2718\u2800-\u28FF]*$/;

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
