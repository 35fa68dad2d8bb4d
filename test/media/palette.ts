/** What a run of text looks like: a colour of the terminal's, or none. */
export type Hue = 'red' | 'green' | 'yellow' | 'cyan';

type Palette = Readonly<Record<Hue | 'ground' | 'edge' | 'text' | 'dim', string>>;

/** The pictures' colours, for readers whose pages are light and for those whose are dark. */
export const palettes = {
	light: {
		ground: '#ffffff',
		edge: '#d1d9e0',
		text: '#1f2328',
		dim: '#59636e',
		red: '#cf222e',
		green: '#1a7f37',
		yellow: '#9a6700',
		cyan: '#0f7580',
	},
	dark: {
		ground: '#151b23',
		edge: '#3d444d',
		text: '#e6edf3',
		dim: '#9198a1',
		red: '#ff7b72',
		green: '#3fb950',
		yellow: '#d29922',
		cyan: '#39c5cf',
	},
} as const satisfies Readonly<Record<'light' | 'dark', Palette>>;

/** The hue of each of the terminal's colours that the theme takes, by its number. */
export const hues: Readonly<Record<number, Hue>> = {1: 'red', 2: 'green', 3: 'yellow', 6: 'cyan'};
