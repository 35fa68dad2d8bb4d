import {expect, it} from 'vitest';
import {createWizard} from '../../source/wizard/index.js';
import {openScreens} from '../helpers/frame-at.js';
import {services} from '../helpers/services.js';
import {foundDesktop, settings} from '../helpers/states.js';

const plain = (frame: string) => frame.replaceAll(new RegExp(`${'\u001B'}\\[[\\d;]*m`, 'g'), '');

it('the client step keeps its choice, and the text of its field, while the other is on the screen', async ({
	onTestFinished,
}) => {
	const {content: _, ...file} = foundDesktop;
	const found = services({
		findClientFiles: async () => [file],
		findConfiguredClients: async () => [],
		readFile: async () => new Uint8Array(),
	});
	const {type, frame, close} = openScreens(createWizard(found, settings), {columns: 80, rows: 24});
	onTestFinished(() => close());
	const shows = (text: RegExp) => expect.poll(() => plain(frame())).toMatch(text);
	await shows(/❯ client_secret_1047/);
	type('\u001B[B');
	await shows(/❯ Type or paste the path/);
	type('\r');
	await shows(/Path: ▏/);
	type('/srv/x.json');
	await shows(/Path: \/srv\/x\.json▏/);
	type('\u001B');
	await shows(/❯ Type or paste the path/);
	type('\r');
	await shows(/Path: \/srv\/x\.json▏/);
});
