import {get, request} from 'node:http';

/** A page the browser ended on. */
export type HttpPage = {
	readonly url: URL;
	readonly status: number;
	readonly headers: Readonly<Record<string, string | string[] | undefined>>;
	readonly html: string;
};

export type ConsentChoice = {
	/** The button that is pressed. */
	readonly answer: 'allow' | 'deny';
	/** Email of the account; the preselected one if left out. */
	readonly account?: string;
	/** Scopes to tick, where the page has boxes; all of them if left out. */
	readonly scopes?: readonly string[];
};

/** A browser without a screen: cookies, redirects and the sandbox's consent form. */
export type HttpBrowser = {
	/** Opens an address and follows its redirects; rejects when a hop can't be reached. */
	readonly open: (url: string) => Promise<HttpPage>;
	/** Fills in and submits the consent form of a page, and follows on: into the loopback callback, too. */
	readonly consent: (page: HttpPage, choice: ConsentChoice) => Promise<HttpPage>;
	/** The same, but stops at the address on the other origin, as a browser does that cannot reach it. */
	readonly consentWithoutFollowing: (page: HttpPage, choice: ConsentChoice) => Promise<{readonly location: string}>;
};

type Cookie = {readonly name: string; readonly value: string; readonly origin: string; readonly path: string};

const maxRedirects = 10;

// `node:http` and not `fetch`, which can't send the headers by which a navigation is told from a script's request.
const navigation = {
	accept: 'text/html,application/xhtml+xml',
	'sec-fetch-dest': 'document',
	'sec-fetch-mode': 'navigate',
	'sec-fetch-site': 'cross-site',
	'upgrade-insecure-requests': '1',
};

function send(url: URL, cookies: string, form?: URLSearchParams): Promise<HttpPage> {
	return new Promise((resolve, reject) => {
		const headers = {
			...navigation,
			...(cookies && {cookie: cookies}),
			...(form && {'content-type': 'application/x-www-form-urlencoded', origin: url.origin}),
		};
		const outgoing = request(url, {method: form ? 'POST' : 'GET', headers}, async response => {
			let html = '';
			response.setEncoding('utf8');
			try {
				for await (const chunk of response) html += chunk;
				resolve({url, status: response.statusCode ?? 0, headers: response.headers, html});
			} catch (error) {
				reject(error);
			}
		});
		outgoing.on('error', reject);
		outgoing.end(form?.toString());
	});
}

function toCookie(header: string, url: URL): Cookie {
	const [pair = '', ...attributes] = header.split(/;\s*/);
	const [name = '', value = ''] = pair.split('=', 2);
	const path = attributes.find(attribute => /^path=/i.test(attribute))?.slice(5) ?? '/';
	return {name, value, origin: url.origin, path};
}

const applies = ({origin, path}: Cookie, url: URL) =>
	origin === url.origin && (url.pathname === path || url.pathname.startsWith(path.replace(/\/?$/, '/')));

const decode = (text: string) => text.replaceAll('&#39;', "'").replaceAll('&amp;', '&');

/** The consent form of a page, filled in. */
function formOf(page: HttpPage, {answer, account, scopes}: ConsentChoice): URLSearchParams {
	if (!page.html.includes('<form method="post">')) throw new Error(`No consent form: ${page.html}`);
	const preselected = /name="account" value="([^"]+)" required checked/.exec(page.html)?.[1] ?? '';
	const boxes = [...page.html.matchAll(/name="scope" value="([^"]+)"/g)].map(([, value = '']) => decode(value));
	const form = new URLSearchParams({account: account ?? preselected, action: answer});
	for (const scope of scopes ?? boxes) form.append('scope', scope);
	return form;
}

/** Opens a browser with an empty cookie jar. */
export function openHttpBrowser(): HttpBrowser {
	let jar: readonly Cookie[] = [];

	const navigate = async (start: URL, form?: URLSearchParams, stayAt?: string): Promise<HttpPage> => {
		let url = start;
		for (let hop = 0; hop <= maxRedirects; hop++) {
			const cookies = jar.filter(cookie => applies(cookie, url)).map(({name, value}) => `${name}=${value}`);
			const page = await send(url, cookies.join('; '), hop === 0 ? form : undefined);
			const fresh = [page.headers['set-cookie'] ?? []].flat().map(header => toCookie(header, url));
			jar = [...jar.filter(old => !fresh.some(({name, path}) => name === old.name && path === old.path)), ...fresh];
			const {location} = page.headers;
			if (page.status < 300 || page.status > 399 || typeof location !== 'string') return page;
			const next = new URL(location, url);
			if (stayAt !== undefined && next.origin !== stayAt) return page;
			url = next;
		}
		throw new Error(`More than ${maxRedirects} redirects from ${start.origin}${start.pathname}`);
	};

	return {
		open: url => navigate(new URL(url)),
		consent: (page, choice) => navigate(page.url, formOf(page, choice)),
		consentWithoutFollowing: async (page, choice) => {
			const {headers} = await navigate(page.url, formOf(page, choice), page.url.origin);
			return {location: String(headers.location)};
		},
	};
}

/** The whole of a person's part: opens the consent page, chooses, and returns the page the browser ended on. */
export async function signInOverHttp(url: string, choice: ConsentChoice = {answer: 'allow'}): Promise<HttpPage> {
	const browser = openHttpBrowser();
	return browser.consent(await browser.open(url), choice);
}

/** Where an address leads, without going there. */
export const redirectOf = (url: string) =>
	new Promise<string>((resolve, reject) => {
		get(url, response => {
			response.resume();
			resolve(String(response.headers.location));
		}).once('error', reject);
	});
