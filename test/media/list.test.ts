import {expect, it} from 'vitest';
import {pictures} from './pictures.js';

const picture = (name: string, title: string) => `![${title}](${name}.svg)`;

it('media/README.md shows every picture', async () => {
	const lines = [
		'# Every screen',
		'',
		'Drawn from real frames by the tests in `test/media/`: `npx vitest run test/media -u` draws them anew.',
		'',
		picture('journey', 'adsauth from a client file to a config that works'),
		...Object.entries(pictures).flatMap(([step, shown]) => [
			'',
			`## ${step}`,
			...shown.flatMap(({name, title}) => ['', `${title}:`, '', picture(name, title)]),
		]),
		'',
	];
	await expect(lines.join('\n')).toMatchFileSnapshot('../../media/README.md');
});
