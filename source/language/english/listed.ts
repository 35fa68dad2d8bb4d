// Made when a list is said: a formatter takes Node longer than the first screen does.
const format = (parts: readonly string[], type: Intl.ListFormatType) => new Intl.ListFormat('en', {type}).format(parts);

/** All of these, as in a sentence. */
export const listed = (parts: readonly string[]) => format(parts, 'conjunction');

/** One of these, as in a sentence. */
export const listedOr = (parts: readonly string[]) => format(parts, 'disjunction');
