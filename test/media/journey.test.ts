import chalk from 'chalk';
import {expect, it, onTestFinished, vi} from 'vitest';
import {createWizard} from '../../source/wizard/index.js';
import {openScreens} from '../helpers/frame-at.js';
import {settings} from '../helpers/states.js';
import {drawFilm} from './film.js';
import {developed, film, size} from './journey.js';
import {journeyServices} from './journey-services.js';

chalk.level = 1;

it('media/journey.svg is the whole journey, in real frames', async () => {
	// The clock and the spinners stand still, so that each run films the same.
	vi.useFakeTimers({toFake: ['Date', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'], now: 1_000_000});
	onTestFinished(() => void vi.useRealTimers());
	const {services, gates} = journeyServices();
	const wizard = createWizard(services, settings);
	const screens = openScreens(wizard, size);
	const takes = await film(screens, gates);
	expect(await wizard.finished).toBe(0);
	screens.close();
	vi.useRealTimers();

	const title = 'adsauth from a client file to a config that works: client, consent, sign-in, checks, account, config';
	const picture = drawFilm(await developed(takes), {columns: size.columns, title});
	await expect(picture).toMatchFileSnapshot('../../media/journey.svg');
	expect(Buffer.byteLength(picture)).toBeLessThan(150_000);
	expect(picture).not.toMatch(/<script|\bhref=|url\(/);
});
