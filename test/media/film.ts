import {drawRows, escaped, frameIn, heightOf, widthOf} from './draw.js';
import {palettes} from './palette.js';
import type {Run} from './runs.js';

/** What is to be seen for a while. */
export type Scene = {
	readonly rows: readonly (readonly Run[])[];
	/** What happens here, beneath the frame. */
	readonly caption: string;
	/** The key that leads to the next scene. */
	readonly key?: string;
	readonly seconds: number;
};

type Options = {readonly columns: number; readonly title: string};

/** For the caption, beneath the tallest frame. */
const captionHeight = 44;

/**
 * Scenes one after the other, again and again, as CSS alone animates them. The last one is the still that readers see who
 * prefer no motion, or whose program doesn't animate.
 */
export function drawFilm(scenes: readonly Scene[], {columns, title}: Options): string {
	const tallest = heightOf(Math.max(...scenes.map(({rows}) => rows.length)));
	const [width, height] = [widthOf(columns), tallest + captionHeight];
	const total = scenes.reduce((sum, {seconds}) => sum + seconds, 0);
	const starts = scenes.map((_, at) => scenes.slice(0, at).reduce((sum, {seconds}) => sum + seconds, 0));
	const percent = (seconds: number) => `${Math.round((seconds / total) * 10_000) / 100}%`;
	const keyframes = scenes.map(({seconds}, at) => {
		const start = starts[at] ?? 0;
		const before = start === 0 ? '' : '0%{visibility:hidden}';
		return `@keyframes s${at}{${before}${percent(start)}{visibility:visible}${percent(start + seconds)}{visibility:hidden}}#s${at}{animation-name:s${at}}`;
	});
	const last = scenes.length - 1;
	const style = [
		'<style>',
		`.s{visibility:hidden;animation:${total}s step-end infinite}#s${last}{visibility:visible}`,
		`.p{stroke:none;fill:${palettes.light.cyan};transform:scaleX(0);animation:p ${total}s linear infinite}`,
		`@media(prefers-color-scheme:dark){.p{fill:${palettes.dark.cyan}}}`,
		'@keyframes p{to{transform:none}}',
		...keyframes,
		'@media(prefers-reduced-motion:reduce){.s,.p{animation:none}}',
		'</style>',
	];
	const lineAt = height - captionHeight;
	return frameIn({width, height, title}, [
		...style,
		`<rect class="p" x="1" y="${lineAt}" width="${width - 2}" height="1"/>`,
		...scenes.flatMap((scene, at) => [`<g class="s" id="s${at}">`, ...drawScene(scene, lineAt, width), '</g>']),
	]);
}

function drawScene({rows, caption, key}: Scene, top: number, width: number): readonly string[] {
	const baseline = top + 27;
	return [
		...drawRows(rows),
		`<text x="26.4" y="${baseline}" class="d">${escaped(caption)}</text>`,
		...(key === undefined ? [] : drawKey(key, baseline, width - 26.4)),
	];
}

/** A key of the keyboard, its right side at `right`. */
function drawKey(key: string, baseline: number, right: number): readonly string[] {
	const width = Math.round(key.length * 8.4) + 18;
	const x = right - width;
	return [
		`<rect x="${x}" y="${baseline - 17}" width="${width}" height="24" rx="5"/>`,
		`<text x="${x + 9}" y="${baseline}" class="b">${escaped(key)}</text>`,
	];
}
