import {palettes} from './palette.js';
import type {Run} from './runs.js';

/** In the pictures' own units: a character of the font size 14, a row, and what is around them all. */
const cell = {width: 8.4, height: 19};
const padding = 18;

/** How wide a picture of so many columns is. */
export const widthOf = (columns: number) => Math.round(columns * cell.width + 2 * padding);

/** How tall a picture of so many rows is. */
export const heightOf = (rows: number) => rows * cell.height + 2 * padding;

/** A text as XML has it. */
export const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const rules = ({ground, edge, text, dim, red, green, yellow, cyan}: (typeof palettes)['light' | 'dark']) =>
	`rect{fill:${ground};stroke:${edge}}text{fill:${text}}.d{fill:${dim}}.r{fill:${red}}.g{fill:${green}}.y{fill:${yellow}}.c{fill:${cyan}}`;

/** Plain colours, light or dark as the reader's page is; `font-variant-emoji` keeps a check mark from being a picture. */
const style = `<style>
text{font:14px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-variant-emoji:text}
.b{font-weight:700}.u{text-decoration:underline}
${rules(palettes.light)}
@media(prefers-color-scheme:dark){${rules(palettes.dark)}}
</style>`;

/** The rows of a frame, each run of one style where it stands. */
export function drawRows(rows: readonly (readonly Run[])[]): readonly string[] {
	return rows.flatMap((runs, row) => runs.map(run => drawRun(run, row)));
}

function drawRun({column, text, hue, bold, dim, underlined}: Run, row: number): string {
	const names = [hue?.slice(0, 1), bold && 'b', dim && 'd', underlined && 'u'].filter(Boolean).join(' ');
	const x = Math.round((padding + column * cell.width) * 10) / 10;
	const y = padding + row * cell.height + 14;
	return `<text x="${x}" y="${y}"${names && ` class="${names}"`}>${escaped(text)}</text>`;
}

type Canvas = {readonly width: number; readonly height: number; readonly title: string};

/** A whole picture: what is drawn, in a window, with the words for those who don't see it. */
export function frameIn({width, height, title}: Canvas, drawn: readonly string[]): string {
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">`,
		`<title>${escaped(title)}</title>`,
		style,
		`<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="9.5"/>`,
		...drawn,
		'</svg>',
		'',
	].join('\n');
}
