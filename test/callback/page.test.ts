import {afterEach, describe, expect, it} from 'vitest';
import {type PageName, pages} from '../../source/callback/page.js';
import {type Language, speak} from '../../source/language/languages.js';

afterEach(() => speak('en'));

const way = {
	en: /go back to your terminal/i,
	fr: /votre terminal/i,
};
const cases = (['en', 'fr'] as const).flatMap((language: Language) =>
	(Object.keys(pages()) as PageName[]).map(name => [name, language] as const),
);

describe.each(cases)('the page %s, %s', (name, language) => {
	const html = async () => {
		await speak(language);
		return pages()[name].html;
	};

	it('can be read by people and screen readers', async () => {
		const page = await html();
		expect(page).toMatch(new RegExp(`^<!doctype html>\n<html lang="${language}">`));
		expect(page).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">');
		const heading = /<h1>(.+)<\/h1>/.exec(page)?.[1];
		expect(page).toContain(`<title>${heading} · adsauth</title>`);
		expect(page.match(/<main>|<h1>/g)).toEqual(['<main>', '<h1>']);
		expect(page).toMatch(way[language]);
	});

	it('has no script and fetches nothing', async () => {
		const page = await html();
		expect(page).not.toMatch(/<script|\son\w+=|src=|url\(|@import|https?:|<form|<img/i);
		expect(page.match(/href="[^"]*"/g)).toEqual(['href="data:,"']);
	});
});
