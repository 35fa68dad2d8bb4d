import {type StartFromZeroWords, startFromZeroWords} from '../language/english/start-from-zero.js';
import {consoleLinks, googleLinks} from './console-links.js';

/** One page on the way to a client file. */
export type StartStep = {
	/** In the language that is spoken, as the text. */
	readonly title: string;
	/** What to do on that page, in a sentence or two. */
	readonly text: string;
	readonly url: string;
};

/** The words are those of the language that is spoken when they are read. */
const step = (page: keyof StartFromZeroWords, url: string): StartStep => ({
	get title() {
		return startFromZeroWords()[page].title;
	},
	get text() {
		return startFromZeroWords()[page].text;
	},
	url,
});

/** From nothing to a client file, page by page, in order. The project that was made first stays open in the console. */
export const startFromZero: readonly StartStep[] = [
	step('project', googleLinks.createProject),
	step('adsApi', consoleLinks().enableAdsApi),
	step('branding', consoleLinks().branding),
	step('audience', consoleLinks().audience),
	step('client', consoleLinks().createClient),
	step('download', consoleLinks().clients),
];
