import {startSandbox} from '../../source/sandbox/index.js';
import {linkOnScreen} from '../e2e/journey.js';
import {type HttpBrowser, openHttpBrowser} from '../helpers/http-browser.js';
import {openTerminal} from '../helpers/terminal.js';
import {bare} from './bare.js';
import {openJourney} from './journey.js';
import type {Figures} from './measures.js';
import {median} from './statistics.js';
import {watchTokenEndpoint} from './token-endpoint.js';

/** Each with a new process: what the answer needs is loaded once. */
const rounds = 11;

type Times = {readonly page: number; readonly token: number};

/** From the browser's request to its last page and to the token on the screen, in ms, without the token endpoint's own. */
async function time(browser: HttpBrowser, address: string, tokenIsShown: () => Promise<unknown>): Promise<Times> {
	const endpoint = watchTokenEndpoint();
	const begun = performance.now();
	const since = () => performance.now() - begun;
	const [page, token] = await Promise.all([browser.open(address).then(since), tokenIsShown().then(since)]);
	const own = endpoint.took();
	return {page: page - own, token: token - own};
}

async function timeOurs(): Promise<Times> {
	const {terminal, close} = await openJourney({args: ['--no-verify']});
	await terminal.until('what Google will be asked');
	terminal.press('enter');
	const [link] = await terminal.until(linkOnScreen);
	const browser = openHttpBrowser();
	const consent = await browser.open(link);
	const {location} = await browser.consentWithoutFollowing(consent, {answer: 'allow'});
	const times = await time(browser, location, () => terminal.until('your refresh token is ready'));
	await close();
	return times;
}

async function timeBare(): Promise<Times> {
	const sandbox = await startSandbox();
	const terminal = await openTerminal({command: bare('callback', `${sandbox.origin}/token`)});
	const [, port] = await terminal.until(/port (\d+)\./);
	const times = await time(openHttpBrowser(), `http://127.0.0.1:${port}/`, () => terminal.until(/^token/m));
	await terminal.end();
	await sandbox.close();
	return times;
}

/** How soon the browser and the terminal tell how a sign-in ended. */
export async function callback(): Promise<Figures> {
	const ours: Times[] = [];
	const ofBare: Times[] = [];
	for (let round = 0; round < rounds; round++) {
		ofBare.push(await timeBare());
		ours.push(await timeOurs());
	}
	const figure = (which: keyof Times) => ({
		value: median(ours.map(times => times[which])),
		bare: median(ofBare.map(times => times[which])),
	});
	return {page: figure('page'), token: figure('token')};
}
