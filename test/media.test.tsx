import {expect, it} from 'vitest';
import {toSvg} from './helpers/svg.js';

// The pictures are in colour; the colour library looks at this when it is loaded.
process.env.FORCE_COLOR = '1';
const {renderToString} = await import('ink');
const {App} = await import('../source/tui/app.js');
const {accounts, checked, deliver, preview, waiting} = await import('./helpers/states.js');

const columns = 80;

it.each([
	['sign-in', waiting, 'adsauth waits for the browser'],
	['checking', checked, 'adsauth has tried the token'],
	['accounts', accounts, 'adsauth shows the tree of accounts'],
	['deliver', deliver, 'adsauth offers the refresh token'],
	['preview', preview, 'adsauth shows a file before it is written'],
] as const)('media/%s.svg is a real frame', async (name, state, title) => {
	const wizard = {
		getState: () => state,
		subscribe: () => () => {},
		send: () => {},
		finished: new Promise<number>(() => {}),
	};
	const frame = renderToString(<App wizard={wizard} />, {columns});
	await expect(await toSvg(`${frame}\n`, {columns, title})).toMatchFileSnapshot(`../media/${name}.svg`);
});
