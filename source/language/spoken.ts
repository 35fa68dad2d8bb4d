import type {Catalogue} from './catalogue.js';

/** The catalogue of the language that is spoken; English lies beside what says it. */
let spokenCatalogue: Catalogue | undefined;

/** One subject's sentences in English, as a function that gives them in the language that is spoken. */
export function spoken<S extends keyof Catalogue>(subject: S, english: Catalogue[S]): () => Catalogue[S] {
	return () => spokenCatalogue?.[subject] ?? english;
}

/** Has this catalogue spoken from now on, or English. */
export function speakFrom(catalogue: Catalogue | undefined): void {
	spokenCatalogue = catalogue;
}
