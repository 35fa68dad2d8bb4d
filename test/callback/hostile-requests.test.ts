import {describe, expect, it} from 'vitest';
import {pages} from '../../source/callback/page.js';
import {attacks} from './attacks.js';
import {startAttempt} from './attempt.js';
import {bodyOf, headerOf, send, statusOf} from './wire.js';

describe('a wait that has been disturbed goes on, and its genuine answer still counts', () => {
	it.each(Object.entries(attacks))('%s', async (_, {bytes, status, reason}) => {
		const attempt = await startAttempt();
		const {port, callback, state, listener} = attempt;
		const answer = await send(port, bytes(port, callback, state));
		expect(statusOf(answer)).toBe(status);
		expect(attempt.ignored).toEqual(reason ? [reason] : []);
		if (status !== 0) expect(headerOf(answer, 'connection')).toBe('close');

		void attempt.fetch(callback);
		expect(await listener.answer).toEqual({type: 'code', code: '4/0Agenuine'});
	});

	it('F32: shows nothing of what it was sent', async () => {
		const {state, fetch, listener} = await startAttempt();
		const nasty = encodeURIComponent('<script>alert(1)</script>\u001B]0;x\u0007');
		expect(bodyOf(await fetch(`/oauth2callback?state=${nasty}&error=${nasty}`))).toBe(pages()['earlier-attempt'].html);
		const page = fetch(`/oauth2callback?state=${state}&error=${nasty}&error_description=${nasty}`);
		await listener.answer;
		listener.reply('failed');
		expect(bodyOf(await page)).toBe(pages().failed.html);
	});
});
