import {afterEach, expect, it} from 'vitest';
import {type AdsErrorGroup, type AdsErrorName, adsErrorNames} from '../../source/google/ads/error-names.js';
import {speak} from '../../source/language/languages.js';
import {errorPages} from '../../source/wizard/explain/error-pages.js';
import {explain} from '../../source/wizard/explain/index.js';
import type {Failure} from '../../source/wizard/failure.js';
import {adsErrorSample} from '../helpers/sample-failures/ads.js';
import {sampleFailures} from '../helpers/sample-failures/index.js';
import {listed, samplePlace} from '../helpers/sample-failures/samples.js';

afterEach(() => speak('en'));

const samples: readonly Failure[] = [
	...listed(sampleFailures()),
	...(Object.keys(adsErrorNames) as AdsErrorGroup[]).flatMap(group =>
		adsErrorNames[group].map(name => adsErrorSample(group, name as AdsErrorName<typeof group>)),
	),
];

it.each(samples)('%j is said in French, as fully and as briefly as in English', async failure => {
	const english = explain(failure);
	await speak('fr');
	const {title, cause, fix, ...outcome} = explain(failure);
	expect(english).toMatchObject(outcome);
	expect(title.length).toBeLessThanOrEqual(70);
	expect(fix).toHaveLength(english.fix.length);
	const said = [title, cause, ...fix];
	for (const sentence of [english.title, english.cause, ...english.fix]) expect(said).not.toContain(sentence);
	expect(said.join(' ')).not.toMatch(/undefined|NaN|\[object|\p{Cc}/u);
});

it.each(errorPages)("$code: the browser's page is explained in French", async page => {
	const context = {...samplePlace.client, redirectUri: samplePlace.redirectUri};
	const fixes = () => (['desktop', 'web'] as const).flatMap(type => page.fix({...context, type}));
	const said = () => [page.seen, page.means, ...fixes()];
	const english = said();
	await speak('fr');
	expect(said()).toHaveLength(english.length);
	for (const sentence of english) expect(said()).not.toContain(sentence);
});
