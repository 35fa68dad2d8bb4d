import {stripVTControlCharacters} from 'node:util';
import type {openScreens} from '../helpers/frame-at.js';
import {settled} from '../helpers/frame-at.js';
import type {Scene} from './film.js';
import type {Gates} from './journey-services.js';
import {readRuns} from './runs.js';

/** Of the window in which the journey is filmed. */
export const size = {columns: 80, rows: 28};

/** One part of the journey: what makes it go on, what is awaited, and how long a reader gets for it. */
type Part = Omit<Scene, 'rows'> & {
	/** What a person or Google does first. */
	readonly go?: (type: (text: string) => void, gates: Gates) => void;
	readonly shows: RegExp;
};

const press = (text: string) => (type: (text: string) => void) => type(text);
const enter = press('\r');
const trying = 'Checking: the token is tried with real calls.';
const filtering = 'Account: type part of its name.';

/** The whole way with a file that was found, one manager's account, and a config whose token has had its day. */
const parts: readonly Part[] = [
	{shows: /❯ client_secret_1047/, caption: 'Client: pick the file you downloaded.', key: 'enter', seconds: 3.5},
	{go: enter, shows: /will be asked/, caption: 'Consent: nothing is open yet.', key: 'enter', seconds: 4.5},
	{
		go: enter,
		shows: /Opened your browser/,
		caption: 'Sign-in: your browser opens, and adsauth waits for it.',
		seconds: 4.5,
	},
	{go: (_, {consent}) => consent.resolve(), shows: /does the token work/, caption: trying, seconds: 0.7},
	{go: (_, {checks}) => checks[0]?.resolve(), shows: /✔ Google trades it/, caption: trying, seconds: 0.7},
	{go: (_, {checks}) => checks[1]?.resolve(), shows: /✔ It's this client's/, caption: trying, seconds: 0.7},
	{go: (_, {checks}) => checks[2]?.resolve(), shows: /✔ Google Ads lists/, caption: trying, seconds: 0.7},
	{
		go: (_, {checks}) => checks[3]?.resolve(),
		shows: /the token works/,
		caption: 'Checking: it works, and these are the accounts.',
		key: 'enter',
		seconds: 3.5,
	},
	{go: enter, shows: /Old Shoe Shop/, caption: 'Account: the tree, as far as you reach.', seconds: 2.5},
	{go: press('g'), shows: /Filter: g▏/, caption: filtering, key: 'g', seconds: 0.5},
	{go: press('a'), shows: /Filter: ga▏/, caption: filtering, key: 'a', seconds: 0.5},
	{go: press('r'), shows: /Filter: gar▏/, caption: filtering, key: 'enter', seconds: 1.8},
	{
		go: enter,
		shows: /as the login customer\?/,
		caption: 'Account: its manager is proposed.',
		key: 'enter',
		seconds: 3.5,
	},
	{go: enter, shows: /your refresh token is ready/, caption: 'Deliver: one key for each way.', key: 'w', seconds: 3.5},
	{go: press('w'), shows: /which config file\?/, caption: 'Deliver: pick your library.', key: 'enter', seconds: 2.5},
	{
		go: enter,
		shows: /change google-ads\.yaml\?/,
		caption: 'Deliver: the change, before it is made.',
		key: 'enter',
		seconds: 5,
	},
	{go: enter, shows: /Saved to/, caption: 'Deliver: saved, with a backup.', key: 'enter', seconds: 3},
	{
		go: enter,
		shows: /you can use the Google Ads API now/,
		caption: 'Done: the first program that uses it.',
		seconds: 6,
	},
];

/** A scene as it came from the screens. */
type Take = Omit<Scene, 'rows'> & {readonly frame: string};

/** Goes the whole way, and brings what was to be seen. */
export async function film({frame, type}: ReturnType<typeof openScreens>, gates: Gates): Promise<readonly Take[]> {
	const takes: Take[] = [];
	for (const {go, shows, ...scene} of parts) {
		go?.(type, gates);
		await until(shows, frame);
		takes.push({...scene, frame: frame()});
	}
	return takes;
}

/** Fit to be drawn; needs a clock that goes. */
export const developed = (takes: readonly Take[]): Promise<readonly Scene[]> =>
	Promise.all(takes.map(async ({frame, ...take}) => ({...take, rows: await readRuns(frame, size.columns)})));

/** Fails with what is there instead, after 15 s; the clock of a test may stand still, this one doesn't. */
async function until(shows: RegExp, frame: () => string): Promise<void> {
	const end = performance.now() + 15_000;
	while (!shows.test(stripVTControlCharacters(frame()))) {
		if (performance.now() > end) throw new Error(`${shows} was never there, but\n${frame()}`);
		await settled();
	}
	await settled();
}
