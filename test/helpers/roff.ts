/** Text as groff takes it: letters that mean something to it stand for themselves, and no line begins with a request. */
export const roff = (text: string) =>
	text
		.replaceAll('\\', String.raw`\(rs`)
		.replaceAll('-', String.raw`\-`)
		.replaceAll('~', String.raw`\(ti`)
		.replaceAll('^', String.raw`\(ha`)
		.replaceAll('`', String.raw`\(ga`)
		.replaceAll("'", String.raw`\(aq`)
		.replaceAll('"', String.raw`\(dq`)
		.replaceAll(
			/[^\x20-\x7e]/gu,
			letter => `\\[u${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`,
		)
		.replace(/^\./, String.raw`\&.`);

/** What is typed as it stands. */
export const bold = (text: string) => `\\fB${roff(text)}\\fR`;
/** What stands for something else. */
export const italic = (text: string) => `\\fI${roff(text)}\\fR`;

/** Sentences in which code stands between backticks. */
export const prose = (text: string) =>
	text
		.split('`')
		.map((part, index) => (index % 2 === 0 ? roff(part) : bold(part)))
		.join('')
		.replace(/^\./, String.raw`\&.`);

/** A usage line: `adsauth check [FILE...]`. */
export const usageWords = (line: string) =>
	line.replaceAll(/[^\s[\]]+/g, word => (/^[A-Z]/.test(word) ? italic(word) : bold(word)));
