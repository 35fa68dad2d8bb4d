import type {FailureWords, Said} from '../../language/failure-words.js';
import type {Explanation, Explanations} from './explanation.js';

/** What comes of a failure, whatever the language: how the program ends, and the page that fixes it. */
type Outcome<F> = {
	readonly exit: Explanation['exit'];
	readonly link?: string | ((failure: F) => string | undefined) | undefined;
};

type Outcomes<F extends {readonly type: string}> = {
	readonly [T in F['type']]: Outcome<Extract<F, {readonly type: T}>>;
};

/** What was said, with the page that fixes it, where there is one. */
export function withPage<F>(said: Said, link: Outcome<F>['link'], failure: F): Omit<Explanation, 'exit'> {
	const page = typeof link === 'function' ? link(failure) : link;
	return page === undefined ? said : {...said, link: page};
}

/** Explanations of one room's failures: the words of the language that is spoken, with what comes of each. */
export function explained<F extends {readonly type: string}>(
	words: () => FailureWords<F>,
	outcomes: Outcomes<F>,
): Explanations<F> {
	const rows = Object.entries<Outcome<never>>(outcomes).map(([type, {exit, link}]) => {
		const explanation = (failure: never): Explanation => ({
			...withPage(words()[type as F['type']](failure), link, failure),
			exit,
		});
		return [type, explanation];
	});
	return Object.fromEntries(rows) as Explanations<F>;
}
