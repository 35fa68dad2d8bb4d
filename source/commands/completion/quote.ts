/** One word for bash or zsh. */
export const quote = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** One word for fish. */
export const fishQuote = (text: string) => `'${text.replaceAll(/[\\']/g, String.raw`\$&`)}'`;
