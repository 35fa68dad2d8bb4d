import {describe, expect, it} from 'vitest';
import type {CheckedConfig} from '../../../source/commands/check/finding.js';
import {report} from '../../../source/commands/check/report.js';
import {checkCommandWords} from '../../../source/language/english/check-command.js';
import {badConfig, goodConfig} from './samples.js';

const lines = (checked: CheckedConfig) => report(checked, {paint: (_, text) => text, homeFolder: '/home/ada'});

describe('report', () => {
	it('has a heading, and a line for each finding', () => {
		expect(lines(goodConfig)).toMatchInlineSnapshot(`
			[
			  "~/google-ads.yaml · Python · 1047…8f2k.apps.googleusercontent.com",
			  "  ✔ Values          all there",
			  "  ✔ Token           Google accepts the refresh token",
			  "  ! Lifetime        ends on 2026-12-02",
			  "      https://console.example/audience",
			]
		`);
	});

	it('puts cause, steps and page beneath what is wrong', () => {
		expect(lines(badConfig)).toMatchInlineSnapshot(`
			[
			  "Environment variables · 1047…8f2k.apps.googleusercontent.com",
			  "  ✔ Values          all there",
			  "  ✘ Token           Google no longer accepts this refresh token",
			  "      It was revoked or has expired: 7 days in Testing, 6 months unused, over 100 newer tokens, access taken back, or an admin's rule.",
			  "      1. If it lasted 7 days, the app is in Testing: publish it first, or the next token ends as soon.",
			  "      2. Then make a new token, for a token from Testing keeps its 7 days: run adsauth.",
			  "      3. If it never worked, compare it with the one you were given: a token that was cut gets the same answer.",
			  "      https://console.cloud.google.com/auth/audience?project=ads-reports",
			  "  - Google Ads      not checked",
			]
		`);
	});

	it('says with a mark what it says with a colour', () => {
		const painted = report(goodConfig, {paint: (color, text) => `<${color}>${text}</>`, homeFolder: '/'});
		expect(painted[1]).toMatch(/^ {2}<green>✔<\/> Values/);
		expect(painted[3]).toMatch(/^ {2}<yellow>!<\/> Lifetime/);
	});

	it('lets no text from a file or from Google reach the terminal as it is', () => {
		const hostile = '\u001B]0;x\u0007\u202E\nplain';
		const shown = lines({
			...goodConfig,
			path: `/home/ada/${hostile}`,
			clientId: hostile,
			findings: [{check: 'accounts', verdict: 'good', text: `1 account: ${hostile}`}],
		});
		expect(shown).toHaveLength(2);
		expect(shown.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
	});
});

describe('summary', () => {
	it.each([
		[1, 0, '1 config, good.'],
		[3, 0, '3 configs, all good.'],
		[1, 1, '1 config has a problem.'],
		[3, 1, '1 of 3 configs has a problem.'],
		[3, 2, '2 of 3 configs have a problem.'],
	])('of %i configs, %i bad', (total, bad, text) => {
		expect(checkCommandWords().summary(total, bad)).toBe(text);
	});
});
