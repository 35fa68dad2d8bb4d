/** How we call a browser: what `--browser` takes. */
export type BrowserId = 'chrome' | 'chromium' | 'firefox' | 'edge' | 'brave' | 'vivaldi' | 'opera' | 'safari';

/** Where one browser is on each system, and how it's asked for a private window. */
export type KnownBrowser = {
	readonly id: BrowserId;
	readonly label: string;
	/** In front of the URL; none where a command line can't ask for a private window. */
	readonly privateArguments?: readonly string[];
	/** Names on a Unix `PATH`, the distribution's and snap's before Flatpak's. */
	readonly programs: readonly string[];
	/** The name of its Mac app. */
	readonly app: string;
	/** In one of the folders where Windows has programs. */
	readonly windows: readonly string[];
};

/** The browsers we know, in the order in which they are offered. */
export const knownBrowsers = [
	{
		id: 'chrome',
		label: 'Chrome',
		privateArguments: ['--incognito'],
		programs: ['google-chrome', 'google-chrome-stable', 'com.google.Chrome'],
		app: 'Google Chrome',
		windows: ['Google/Chrome/Application/chrome.exe'],
	},
	{
		id: 'chromium',
		label: 'Chromium',
		privateArguments: ['--incognito'],
		programs: ['chromium', 'chromium-browser', 'org.chromium.Chromium'],
		app: 'Chromium',
		windows: ['Chromium/Application/chrome.exe'],
	},
	{
		id: 'firefox',
		label: 'Firefox',
		privateArguments: ['--private-window'],
		programs: ['firefox', 'firefox-esr', 'org.mozilla.firefox'],
		app: 'Firefox',
		windows: ['Mozilla Firefox/firefox.exe'],
	},
	{
		id: 'edge',
		label: 'Edge',
		privateArguments: ['--inprivate'],
		programs: ['microsoft-edge', 'microsoft-edge-stable', 'com.microsoft.Edge'],
		app: 'Microsoft Edge',
		windows: ['Microsoft/Edge/Application/msedge.exe'],
	},
	{
		id: 'brave',
		label: 'Brave',
		privateArguments: ['--incognito'],
		programs: ['brave-browser', 'brave', 'com.brave.Browser'],
		app: 'Brave Browser',
		windows: ['BraveSoftware/Brave-Browser/Application/brave.exe'],
	},
	{
		id: 'vivaldi',
		label: 'Vivaldi',
		privateArguments: ['--incognito'],
		programs: ['vivaldi', 'vivaldi-stable', 'com.vivaldi.Vivaldi'],
		app: 'Vivaldi',
		windows: ['Vivaldi/Application/vivaldi.exe'],
	},
	{
		id: 'opera',
		label: 'Opera',
		privateArguments: ['--private'],
		programs: ['opera', 'com.opera.Opera'],
		app: 'Opera',
		windows: ['Programs/Opera/opera.exe', 'Opera/opera.exe'],
	},
	{id: 'safari', label: 'Safari', programs: [], app: 'Safari', windows: []},
] as const satisfies readonly KnownBrowser[];
