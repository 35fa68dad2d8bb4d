import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {showScreen} from '../helpers/show-screen.js';
import {accounts, checkFailed, checking, client, deliver, typedClient} from '../helpers/states.js';

beforeEach(() => {
	vi.stubEnv('INK_SCREEN_READER', 'true');
});
afterEach(() => {
	vi.unstubAllEnvs();
});

const heard = (state: Parameters<typeof showScreen>[0]) => showScreen(state).frame();

describe('F96: screens, read out by Ink', () => {
	it('name the list, its options and the one in focus', () => {
		expect(heard(client)).toMatch(/listbox: option: \(selected\) ❯ client_secret_1047\.json/);
		expect(heard(accounts)).toMatch(/option: .*Garden Centre/);
	});

	it('name the steps in words', () => {
		expect(heard(deliver)).toContain('done, Client: Desktop app');
		expect(heard(deliver)).toContain('now, Deliver: your refresh token is ready');
		expect(heard(checkFailed)).toContain("failed, Checking: The Google Ads API isn't turned on");
	});

	it('tell how far each check is, and leave the spinner out', () => {
		const text = heard({...checking, phase: {type: 'running', check: 'token-info'}});
		expect(text).toContain('passed: Google trades it for an access token');
		expect(text).toContain("going on: It's this client's, and granted for Google Ads");
		expect(text).toContain('to come: The accounts can be called');
		expect(text).not.toMatch(/[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏]/);
	});

	it('name the field, and say of a secret no more than its length', async () => {
		const screen = showScreen({...typedClient, type: 'desktop', clientId: '1-x.apps.googleusercontent.com'});
		expect(screen.frame()).toContain('textbox: Client secret:');
		await screen.press('a', 'b', 'c');
		expect(screen.frame()).toContain('textbox: Client secret: 3 characters, hidden');
	});
});
