import {pageStyle} from './page-style.js';

const marks = {
	done: '<path d="m14.5 24.5 6.5 6.5 12.5-13.5"/>',
	stopped: '<path d="m17 17 14 14m0-14-14 14"/>',
	notice: '<path d="M24 14v13m0 6.5v.01"/>',
} as const;

/** The sign at the top of a page. */
export type Mark = keyof typeof marks;

/** What one page says. Constant text, written by us: it's not escaped. */
export type PageText = {
	/** As BCP 47 names it. */
	readonly language: string;
	readonly mark: Mark;
	readonly heading: string;
	readonly text: string;
	/** What to do now. */
	readonly next: string;
};

/** A whole HTML document: no script, and nothing to fetch, not even the icon that browsers ask for by themselves. */
export function layOut({language, mark, heading, text, next}: PageText): string {
	return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${heading} · adsauth</title>
<link rel="icon" href="data:,">
<style>${pageStyle}</style>
</head>
<body>
<main>
<svg class="${mark}" viewBox="0 0 48 48" aria-hidden="true"><circle cx="24" cy="24" r="22.5"/>${marks[mark]}</svg>
<h1>${heading}</h1>
<p>${text}</p>
<p class="next">${next}</p>
</main>
<footer>adsauth</footer>
</body>
</html>
`;
}
