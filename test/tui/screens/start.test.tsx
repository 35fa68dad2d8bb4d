import {describe, expect, it} from 'vitest';
import {startFromZero} from '../../../source/google/start-from-zero.js';
import {pasted, showScreen} from '../../helpers/show-screen.js';
import {start} from '../../helpers/states.js';

describe('start screen', () => {
	it('shows one page of the console at a time', () => {
		expect(showScreen(start).frame()).toMatchInlineSnapshot(`
			"adsauth

			 ● Client    2 of 6: Enable the Google Ads API

			   Check that your project is selected at the top of the page, then press Enable.
			   https://console.cloud.google.com/apis/library/googleads.googleapis.com

			   ⠋ Watching for client_secret*.json in Downloads and here; I'll go on when it lands.

			 o open the page · enter next · esc back · ctrl+c quit"
		`);
	});

	it('has no next page after the last', () => {
		expect(showScreen({...start, at: startFromZero.length - 1}).frame()).not.toContain('next');
	});

	it('turns no page while the paste box is open', async () => {
		const screen = showScreen(start);
		expect(await screen.press('hello', 'right')).toEqual([]);
		expect(screen.frame()).toMatch(/\n enter use it · esc drop it · ctrl\+c quit$/);
		expect(await screen.press('esc')).toEqual([]);
		expect(await screen.press('hello', 'enter')).toEqual([{type: 'text', text: 'hello'}]);
	});

	it.each([
		['o', {type: 'open'}],
		['enter', {type: 'next-page'}],
		['right', {type: 'next-page'}],
		['left', {type: 'previous-page'}],
		['esc', {type: 'back'}],
		['ctrl+c', {type: 'quit', exitCode: 130}],
		[pasted('{}'), {type: 'text', text: '{}'}],
	])('%j sends %j', async (key, message) => {
		expect(await showScreen(start).press(key)).toContainEqual(message);
	});
});
