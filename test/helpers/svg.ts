import xterm from '@xterm/headless';

const palette: Readonly<Record<number, string>> = {
	1: '#f97583',
	2: '#85e89d',
	3: '#ffdf5d',
	4: '#79b8ff',
	6: '#56d4dd',
};
const cell = {width: 8.4, height: 19};
const padding = 16;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Draws what a program prints as a picture: a real terminal emulator reads it, and each run of one style is a text. */
export async function toSvg(
	output: string,
	{columns, title}: {readonly columns: number; readonly title: string},
): Promise<string> {
	const lines = output.split('\n');
	const emulator = new xterm.Terminal({cols: columns, rows: lines.length, allowProposedApi: true});
	await new Promise<void>(resolve => emulator.write(lines.join('\r\n'), resolve));

	const runs: string[] = [];
	const buffer = emulator.buffer.active;
	for (let row = 0; row < lines.length; row++) {
		const line = buffer.getLine(row);
		let run = {text: '', style: '', column: 0};
		const flush = () => {
			if (run.text.trim() === '') return;
			const x = (padding + run.column * cell.width).toFixed(1);
			const y = padding + row * cell.height + 14;
			runs.push(`<text x="${x}" y="${y}"${run.style} xml:space="preserve">${escaped(run.text.trimEnd())}</text>`);
		};
		for (let column = 0; column < columns; column++) {
			const glyph = line?.getCell(column);
			const colour = glyph?.isFgPalette() ? palette[glyph.getFgColor() % 8] : undefined;
			const style = `${colour ? ` fill="${colour}"` : ''}${glyph?.isBold() ? ' font-weight="bold"' : ''}${glyph?.isDim() ? ' opacity=".65"' : ''}`;
			if (style !== run.style) {
				flush();
				run = {text: '', style, column};
			}
			run = {...run, text: run.text + (glyph?.getChars() || ' ')};
		}
		flush();
	}

	const width = Math.round(2 * padding + columns * cell.width);
	const height = 2 * padding + lines.length * cell.height;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">`,
		`<title>${escaped(title)}</title>`,
		`<rect width="${width}" height="${height}" rx="10" fill="#1b1f24"/>`,
		'<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" fill="#e6edf3">',
		...runs,
		'</g>',
		'</svg>',
		'',
	].join('\n');
}
