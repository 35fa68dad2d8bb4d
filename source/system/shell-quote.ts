/** The text as one word of a command line, in single quotes: for sh, bash and zsh. */
export const shellQuote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** The same, without quotes where none are needed. Square brackets are patterns to zsh. */
export const shellWord = (text: string) => (/^[\w.:@%+=,/-]+$/.test(text) ? text : shellQuote(text));
