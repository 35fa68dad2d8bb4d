import {redirectOf} from '../helpers/http-browser.js';
import {linkOnScreen, startJourney} from './journey.js';

/** A journey that waits for its browser, and what only Google and the browser know of it. */
export async function waitingJourney(options: Parameters<typeof startJourney>[0] = {}) {
	const {terminal, sandbox, ...rest} = await startJourney({
		...options,
		args: ['--no-browser', ...(options.args ?? [])],
	});
	await terminal.until('what Google will be asked');
	terminal.press('enter');
	const [link] = await terminal.until(linkOnScreen);
	const consent = new URL(await redirectOf(link));
	const state = consent.searchParams.get('state')!;
	const redirectUri = consent.searchParams.get('redirect_uri')!;
	/** How often the token endpoint was sent a code. */
	const exchanges = () => sandbox.knobs.requests.filter(({formKeys}) => formKeys.includes('code')).length;
	return {...rest, terminal, sandbox, link, state, redirectUri, port: Number(new URL(redirectUri).port), exchanges};
}
