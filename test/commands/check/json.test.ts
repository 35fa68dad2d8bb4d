import {expect, it} from 'vitest';
import {checkedEvent, doneEvent} from '../../../source/commands/check/json.js';
import {badConfig, goodConfig} from './samples.js';

it('tells a program of a good config in one line', () => {
	const line = checkedEvent(goodConfig);
	expect(line).not.toContain('\n');
	expect(JSON.parse(line)).toEqual({
		event: 'checked',
		path: '/home/ada/google-ads.yaml',
		source: 'file',
		format: 'python',
		ok: true,
		clientId: goodConfig.clientId,
		findings: goodConfig.findings,
		accounts: goodConfig.accounts,
		expiresAt: '2026-12-02T10:00:00.000Z',
	});
});

it('gives code, title, cause, steps and page of what is wrong', () => {
	const {path, ok, findings} = JSON.parse(checkedEvent(badConfig));
	expect({path, ok}).toEqual({path: undefined, ok: false});
	expect(findings[1]).toEqual({
		check: 'refresh',
		verdict: 'bad',
		code: 'refresh-token-refused',
		title: 'Google no longer accepts this refresh token',
		cause: expect.stringContaining('revoked'),
		fix: [expect.any(String), expect.any(String), expect.any(String)],
		link: 'https://console.cloud.google.com/auth/audience?project=ads-reports',
	});
});

it('passes no control characters on', () => {
	const hostile = 'x\u001B[31m\u202Ey';
	const line = checkedEvent({...goodConfig, path: `/${hostile}`, accounts: [{id: '1234567890', name: hostile}]});
	expect(line).not.toMatch(/u001b|u202e|\u202E/i);
});

it('ends with how it went', () => {
	expect(doneEvent(false, 3)).toBe('{"event":"done","ok":false,"checked":3}');
});
