import {describe, expect, it} from 'vitest';
import {pages} from '../../source/callback/page.js';

describe.each(Object.entries(pages))('the page %s', (_, html) => {
	it('can be read by people and screen readers', () => {
		expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
		expect(html).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
		const heading = /<h1>(.+)<\/h1>/.exec(html)?.[1];
		expect(html).toContain(`<title>${heading} · adsauth</title>`);
		expect(html.match(/<main>|<h1>/g)).toEqual(['<main>', '<h1>']);
		expect(html).toMatch(/go back to your terminal/i);
	});

	it('has no script and fetches nothing', () => {
		expect(html).not.toMatch(/<script|\son\w+=|src=|url\(|@import|https?:|<form|<img/i);
		expect(html.match(/href="[^"]*"/g)).toEqual(['href="data:,"']);
	});
});
